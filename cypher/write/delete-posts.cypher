// Deletes posts with the ties and the evidence of their own.
// $elements: list of strings, as read/elements has them.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $elements AS element
MATCH (post:Post)
WHERE elementId(post) = element
OPTIONAL MATCH (post)-[old:IN|STATED_IN]->()
DELETE old
WITH DISTINCT post
DELETE post
RETURN count(*) AS deleted
