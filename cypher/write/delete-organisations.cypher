// Deletes organisations with the ties and the evidence of their own.
// $elements: list of strings, as read/elements has them.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $elements AS element
MATCH (organisation:Organisation)
WHERE elementId(organisation) = element
OPTIONAL MATCH (organisation)-[old:PART_OF|MEMBER_OF|COVERS|STATED_IN]->()
DELETE old
WITH DISTINCT organisation
DELETE organisation
RETURN count(*) AS deleted
