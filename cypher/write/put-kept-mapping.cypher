// Keeps the mapping of a table for the next one with the same headings.
// $key: string, of the headings. $mapping: string. $usedAt: string, when.
// Returns nothing.
MERGE (kept:KeptMapping {key: $key})
SET kept.mapping = $mapping, kept.usedAt = $usedAt
