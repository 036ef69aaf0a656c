// Deletes people with the ties and the evidence of their own.
// $ids: list of strings.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $ids AS id
MATCH (person:Person {id: id})
OPTIONAL MATCH (person)-[old:STATED_IN]->()
DELETE old
WITH DISTINCT person
DELETE person
RETURN count(*) AS deleted
