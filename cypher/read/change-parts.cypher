// What a change touched.
// $id: string, the change.
// Returns a row for each part, in order: documents, a string (JSON, a list of {before, after}).
MATCH (:Change {id: $id})-[:TOUCHED]->(part:ChangePart)
RETURN part.documents AS documents ORDER BY part.ordinal
