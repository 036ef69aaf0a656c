// Takes away what a proposal holds, or one sort of it.
// $id: string, the proposal. $sort: string or null, of what sort (file, text, seen), or what parts that come in are kept as; null: all.
// Returns a row: deleted, how many parts there were.
MATCH (:ImportProposal {id: $id})-[:HOLDS_PART]->(part:ImportPart)
WHERE $sort IS NULL OR part.of = $sort
DETACH DELETE part
RETURN count(*) AS deleted
