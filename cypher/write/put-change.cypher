// Writes a change into the log, and ties it to the one that it takes back.
// $id: string. $properties: map, the fields of Change without the ties. $undoes: string or null, the id of the change taken back.
// $name: string, the caption.
// Returns nothing.
CREATE (change:Change {id: $id})
SET change += $properties, change.name = $name
WITH change
MATCH (undone:Change {id: $undoes})
CREATE (change)-[:UNDOES]->(undone)
