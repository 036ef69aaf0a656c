// Deletes themes with the ties and the evidence of their own.
// $ids: list of strings.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $ids AS id
MATCH (theme:Theme {id: id})
OPTIONAL MATCH (theme)-[old:NARROWER_THAN|STATED_IN]->()
DELETE old
WITH DISTINCT theme
DELETE theme
RETURN count(*) AS deleted
