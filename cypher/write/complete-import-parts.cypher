// Makes parts that have come in what a proposal holds of a sort. It is held until the transaction ends: of two who do so at once, the later one's stay.
// $id: string, the proposal. $sort: string, of what sort (file, text, seen). $coming: string, what the parts are kept as.
// Returns nothing.
MATCH (proposal:ImportProposal {id: $id})
SET proposal.held = true
REMOVE proposal.held
WITH proposal
MATCH (proposal)-[:HOLDS_PART]->(part:ImportPart)
WHERE part.of = $coming
SET part.of = $sort, part.name = $sort + ' ' + toInteger(part.ordinal + 1)
