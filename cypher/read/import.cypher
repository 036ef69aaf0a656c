// A stored proposal whose file is all there.
// $id: string.
// Returns a row, or none: proposal.
MATCH (proposal:ImportProposal {id: $id})
WHERE proposal.whole
RETURN proposal {.id, .name, .format, .dated, .mapping, .by, .created, .state, .revision, .found,
  takenUp: coalesce(proposal.takenUp, 0), .report} AS proposal
