// Keeps the mapping of a table for the next one with the same headings from the same place; what was kept for that place before gives way.
// $key: string, of headings and mapping. $name: string, the caption. $headings: string, their key. $places: list of strings. $mapping: string. $usedAt: string, when.
// $mostPlaces: number, of how many places it is remembered.
// Returns nothing.
MERGE (kept:KeptMapping {key: $key})
SET kept.name = $name, kept.headings = $headings, kept.mapping = $mapping, kept.usedAt = $usedAt,
    kept.places = ($places + [place IN coalesce(kept.places, []) WHERE NOT place IN $places])[..toInteger($mostPlaces)]
WITH kept
MATCH (other:KeptMapping)
WHERE other.headings = $headings AND other.key <> $key
SET other.places = [place IN other.places WHERE NOT place IN $places]
