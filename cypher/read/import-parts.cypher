// What a proposal holds of one sort.
// $id: string. $sort: string, of what sort (file, text, seen).
// Returns a row for each part, in order: text.
MATCH (:ImportProposal {id: $id})-[:HOLDS_PART]->(part:ImportPart)
WHERE part.of = $sort
RETURN part.text AS text ORDER BY part.ordinal
