// The id of each stored proposal is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT import_proposal_id IF NOT EXISTS FOR (proposal:ImportProposal) REQUIRE proposal.id IS UNIQUE
