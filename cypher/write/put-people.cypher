// Makes or replaces people; what ties and evidence they had of their own is dropped: tie-people puts it anew.
// $rows: list of maps {id: string, properties: map}, the properties with the id.
// Returns a row: renamed, the ids of those that had another name before.
UNWIND $rows AS row
MERGE (person:Person {id: row.id})
WITH person, row, person.name <> row.properties.name AS renamed
SET person = row.properties
WITH person, renamed
OPTIONAL MATCH (person)-[old:STATED_IN]->()
DELETE old
RETURN collect(DISTINCT CASE WHEN renamed THEN person.id END) AS renamed
