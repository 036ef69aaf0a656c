// The mappings that tables were imported with, those used last first.
// $most: number, how many at most.
// Returns a row for each: headings (their key), places (where such tables came from), mapping as text.
MATCH (kept:KeptMapping)
RETURN coalesce(kept.headings, kept.key) AS headings, coalesce(kept.places, []) AS places, kept.mapping AS mapping
ORDER BY kept.usedAt DESC LIMIT toInteger($most)
