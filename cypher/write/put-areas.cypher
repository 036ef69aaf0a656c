// Makes or replaces areas; what ties and evidence they had of their own is dropped: tie-areas puts it anew.
// $rows: list of maps {id: string, properties: map}, the properties with the id.
// Returns nothing.
UNWIND $rows AS row
MERGE (area:Area {id: row.id})
SET area = row.properties
WITH area
MATCH (area)-[old:WITHIN|STATED_IN]->()
DELETE old
