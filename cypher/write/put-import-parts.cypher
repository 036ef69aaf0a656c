// Keeps parts of what a proposal holds.
// $id: string, the proposal. $of: string, what they are parts of. $parts: list of maps {ordinal: number, text: string}.
// Returns nothing.
MATCH (proposal:ImportProposal {id: $id})
UNWIND $parts AS part
CREATE (proposal)-[:HOLDS_PART]->(:ImportPart {name: $of + ' ' + toInteger(part.ordinal + 1), of: $of, ordinal: toInteger(part.ordinal), text: part.text})
