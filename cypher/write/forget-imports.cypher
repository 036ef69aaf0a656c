// Takes away the proposals that were made before an instant, with all that they hold.
// $before: string, an instant in ISO form.
// Returns a row: deleted, how many proposals there were.
MATCH (proposal:ImportProposal)
WHERE proposal.created < $before
OPTIONAL MATCH (proposal)-[:HOLDS_PART]->(part:ImportPart)
WITH proposal, collect(part) AS parts
FOREACH (part IN parts | DETACH DELETE part)
DETACH DELETE proposal
RETURN count(*) AS deleted
