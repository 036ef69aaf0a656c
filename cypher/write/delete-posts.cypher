// Deletes posts with the ties and the evidence of their own.
// $ids: list of strings.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $ids AS id
MATCH (post:Post {id: id})
OPTIONAL MATCH (post)-[old:IN|STATED_IN]->()
DELETE old
WITH DISTINCT post
DELETE post
RETURN count(*) AS deleted
