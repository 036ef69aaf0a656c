// The mappings that tables were imported with, those used last first.
// $most: number, how many at most.
// Returns a row for each: key (of the headings), mapping as text.
MATCH (kept:KeptMapping)
RETURN kept.key AS key, kept.mapping AS mapping ORDER BY kept.usedAt DESC LIMIT toInteger($most)
