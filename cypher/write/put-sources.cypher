// Makes or replaces sources; what ties and evidence they had of their own is dropped: tie-sources puts it anew.
// $rows: list of maps {id: string, properties: map}, the properties with the id.
// Returns nothing.
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row.properties
WITH source
MATCH (source)-[old:STATED_IN]->()
DELETE old
