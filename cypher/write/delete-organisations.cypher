// Deletes organisations with the ties and the evidence of their own.
// $ids: list of strings.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $ids AS id
MATCH (organisation:Organisation {id: id})
OPTIONAL MATCH (organisation)-[old:PART_OF|MEMBER_OF|COVERS|STATED_IN]->()
DELETE old
WITH DISTINCT organisation
DELETE organisation
RETURN count(*) AS deleted
