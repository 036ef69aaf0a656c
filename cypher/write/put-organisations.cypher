// Makes or replaces organisations; what ties and evidence they had of their own is dropped: tie-organisations puts it anew.
// $rows: list of maps {id: string, properties: map}, the properties with the id.
// Returns a row: renamed, the ids of those that had another name before.
UNWIND $rows AS row
MERGE (organisation:Organisation {id: row.id})
WITH organisation, row, organisation.name <> row.properties.name AS renamed
SET organisation = row.properties
WITH organisation, renamed
OPTIONAL MATCH (organisation)-[old:PART_OF|MEMBER_OF|COVERS|STATED_IN]->()
DELETE old
RETURN collect(DISTINCT CASE WHEN renamed THEN organisation.id END) AS renamed
