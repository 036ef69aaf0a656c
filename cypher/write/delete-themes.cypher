// Deletes themes with the ties and the evidence of their own.
// $elements: list of strings, as read/elements has them.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $elements AS element
MATCH (theme:Theme)
WHERE elementId(theme) = element
OPTIONAL MATCH (theme)-[old:NARROWER_THAN|STATED_IN]->()
DELETE old
WITH DISTINCT theme
DELETE theme
RETURN count(*) AS deleted
