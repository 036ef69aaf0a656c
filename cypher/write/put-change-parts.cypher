// Keeps what a change touched, in parts.
// $id: string, the change. $parts: list of maps {ordinal: number, documents: string (JSON, a list of {before, after})}.
// Returns nothing.
MATCH (change:Change {id: $id})
UNWIND $parts AS part
CREATE (change)-[:TOUCHED]->(:ChangePart {name: 'Part ' + toInteger(part.ordinal + 1), ordinal: toInteger(part.ordinal), documents: part.documents})
