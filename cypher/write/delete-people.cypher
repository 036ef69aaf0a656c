// Deletes people with the ties and the evidence of their own.
// $elements: list of strings, as read/elements has them.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $elements AS element
MATCH (person:Person)
WHERE elementId(person) = element
OPTIONAL MATCH (person)-[old:STATED_IN]->()
DELETE old
WITH DISTINCT person
DELETE person
RETURN count(*) AS deleted
