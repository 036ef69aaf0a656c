// Deletes boards with the ties and the evidence of their own.
// $ids: list of strings.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $ids AS id
MATCH (board:Board {id: id})
OPTIONAL MATCH (board)-[old:COVERS|ADDRESSES|PART_OF|REPORTS_TO|SUCCEEDED_BY|MAY_BE_SAME_AS|SAME_BODY_AS|STATED_IN]->()
DELETE old
WITH DISTINCT board
DELETE board
RETURN count(*) AS deleted
