// Deletes boards with the ties and the evidence of their own.
// $elements: list of strings, as read/elements has them.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $elements AS element
MATCH (board:Board)
WHERE elementId(board) = element
OPTIONAL MATCH (board)-[old:COVERS|ADDRESSES|PART_OF|REPORTS_TO|SUCCEEDED_BY|MAY_BE_SAME_AS|SAME_BODY_AS|STATED_IN]->()
DELETE old
WITH DISTINCT board
DELETE board
RETURN count(*) AS deleted
