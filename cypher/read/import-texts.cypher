// What stored proposals hold as text that are still open: of the others nothing is kept but their report.
// No parameters.
// Returns a row for each part, and one for a proposal that holds none: id of the proposal, name of its file, of (text, seen, what parts that come in are kept as, or null), text.
MATCH (proposal:ImportProposal)
WHERE proposal.state = 'OPEN'
OPTIONAL MATCH (proposal)-[:HOLDS_PART]->(part:ImportPart)
WHERE NOT part.of STARTS WITH 'file'
RETURN proposal.id AS id, proposal.name AS name, part.of AS of, coalesce(part.text, '') AS text
