// Takes away what a proposal holds, or one sort of it.
// $id: string, the proposal. $of: string or null, what they are parts of; null: all.
// Returns a row: deleted, how many parts there were.
MATCH (:ImportProposal {id: $id})-[:HOLDS_PART]->(part:ImportPart)
WHERE $of IS NULL OR part.of = $of
DETACH DELETE part
RETURN count(*) AS deleted
