// Deletes sources with the ties and the evidence of their own.
// $elements: list of strings, as read/elements has them.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $elements AS element
MATCH (source:Source)
WHERE elementId(source) = element
OPTIONAL MATCH (source)-[old:STATED_IN]->()
DELETE old
WITH DISTINCT source
DELETE source
RETURN count(*) AS deleted
