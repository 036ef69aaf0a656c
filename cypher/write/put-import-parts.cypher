// Keeps parts of what a proposal holds. One that is closed holds nothing: it is held until the transaction ends, so that it is not closed meanwhile.
// $id: string, the proposal. $sort: string, what they are kept as until all have come in. $parts: list of maps {ordinal: number, text: string}.
// Returns nothing.
MATCH (proposal:ImportProposal {id: $id})
SET proposal.held = true
REMOVE proposal.held
WITH proposal
WHERE proposal.state = 'OPEN'
UNWIND $parts AS part
CREATE (proposal)-[:HOLDS_PART]->(:ImportPart {name: $sort + ' ' + toInteger(part.ordinal + 1), of: $sort, ordinal: toInteger(part.ordinal), text: part.text})
