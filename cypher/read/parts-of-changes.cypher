// What several changes touched.
// $ids: list of string, the changes.
// Returns a row for each part, in order: id, a string, the change; documents, a string (JSON, a list of {before, after}).
MATCH (change:Change)-[:TOUCHED]->(part:ChangePart) WHERE change.id IN $ids
RETURN change.id AS id, part.documents AS documents ORDER BY part.ordinal
