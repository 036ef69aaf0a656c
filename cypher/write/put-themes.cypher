// Makes or replaces themes; what ties and evidence they had of their own is dropped: tie-themes puts it anew.
// $rows: list of maps {id: string, properties: map}, the properties with the id.
// Returns nothing.
UNWIND $rows AS row
MERGE (theme:Theme {id: row.id})
SET theme = row.properties
WITH theme
MATCH (theme)-[old:NARROWER_THAN|STATED_IN]->()
DELETE old
