// What was done since a revision to some records, newest first.
// $seen: number, the revision. $marks: list of strings, each as the log writes the id of one of the records.
// Returns a row for each part of a change that names one: id, who, when of the change; documents, a string (JSON, a list of {before, after}).
MATCH (change:Change)-[:TOUCHED]->(part:ChangePart)
WHERE change.revision > $seen AND any(mark IN $marks WHERE part.documents CONTAINS mark)
RETURN change.id AS id, change.who AS who, change.when AS when, part.documents AS documents
ORDER BY change.revision DESC, part.ordinal
