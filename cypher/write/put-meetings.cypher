// Makes or replaces meetings; what ties and evidence they had of their own is dropped: tie-meetings puts it anew.
// $rows: list of maps {id: string, properties: map}, the properties with the id.
// Returns a row: renamed, the ids of those that had another date before.
UNWIND $rows AS row
MERGE (meeting:Meeting {id: row.id})
WITH meeting, row, meeting.date <> row.properties.date AS renamed
SET meeting = row.properties
WITH meeting, renamed
OPTIONAL MATCH (meeting)-[old:OF|CHAIRED|STATED_IN]-()
DELETE old
RETURN collect(DISTINCT CASE WHEN renamed THEN meeting.id END) AS renamed
