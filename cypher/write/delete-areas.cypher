// Deletes areas with the ties and the evidence of their own.
// $ids: list of strings.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $ids AS id
MATCH (area:Area {id: id})
OPTIONAL MATCH (area)-[old:WITHIN|STATED_IN]->()
DELETE old
WITH DISTINCT area
DELETE area
RETURN count(*) AS deleted
