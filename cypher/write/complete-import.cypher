// Marks a proposal as one whose file is all there.
// $id: string.
// Returns a row, or none where it is gone: id.
MATCH (proposal:ImportProposal {id: $id})
SET proposal.whole = true
RETURN proposal.id AS id
