// Takes away stored proposals with all that they hold.
// $ids: list of strings.
// Returns nothing.
UNWIND $ids AS id
MATCH (proposal:ImportProposal {id: id})
OPTIONAL MATCH (proposal)-[:HOLDS_PART]->(part:ImportPart)
WITH proposal, collect(part) AS parts
FOREACH (part IN parts | DETACH DELETE part)
DETACH DELETE proposal
