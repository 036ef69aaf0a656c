// The stored proposals, the latest first.
// $most: number, how many at most.
// Returns a row for each: proposal.
MATCH (proposal:ImportProposal)
WHERE proposal.whole
RETURN proposal {.id, .name, .format, .dated, .mapping, .by, .created, .state, .revision, .found,
  takenUp: coalesce(proposal.takenUp, 0), .report} AS proposal
ORDER BY proposal.created DESC, proposal.id LIMIT toInteger($most)
