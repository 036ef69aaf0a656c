// Deletes sources with the ties and the evidence of their own.
// $ids: list of strings.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $ids AS id
MATCH (source:Source {id: id})
OPTIONAL MATCH (source)-[old:STATED_IN]->()
DELETE old
WITH DISTINCT source
DELETE source
RETURN count(*) AS deleted
