// What a proposal holds of one sort.
// $id: string. $of: string, what they are parts of.
// Returns a row for each part, in order: text.
MATCH (:ImportProposal {id: $id})-[:HOLDS_PART]->(part:ImportPart)
WHERE part.of = $of
RETURN part.text AS text ORDER BY part.ordinal
