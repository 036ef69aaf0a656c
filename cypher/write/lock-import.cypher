// Holds a stored proposal until the transaction ends, so that nobody else decides on it meanwhile, and tells what it is by then.
// $id: string.
// Returns a row, or none: proposal.
MATCH (proposal:ImportProposal {id: $id})
SET proposal.held = true
REMOVE proposal.held
WITH proposal
WHERE proposal.whole
RETURN proposal {.id, .name, .format, .dated, .mapping, .by, .created, .state, .revision, .found,
  takenUp: coalesce(proposal.takenUp, 0), .report} AS proposal
