// Deletes areas with the ties and the evidence of their own.
// $elements: list of strings, as read/elements has them.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $elements AS element
MATCH (area:Area)
WHERE elementId(area) = element
OPTIONAL MATCH (area)-[old:WITHIN|STATED_IN]->()
DELETE old
WITH DISTINCT area
DELETE area
RETURN count(*) AS deleted
