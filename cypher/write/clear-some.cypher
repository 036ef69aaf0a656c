// Deletes some of all that is kept, of whatever label, with its ties; called until nothing is left.
// $most: number, how many at once.
// Returns a row: deleted, how many. Migrations, the counter of revisions and the marks of who was erased stay.
MATCH (record)
WHERE NOT record:Migration AND NOT record:Landscape AND NOT record:Erasure
WITH record LIMIT toInteger($most)
DETACH DELETE record
RETURN count(*) AS deleted
