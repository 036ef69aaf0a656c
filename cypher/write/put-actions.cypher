// Makes or replaces actions; what ties and evidence they had of their own is dropped: tie-actions puts it anew.
// $rows: list of maps {id: string, properties: map}, the properties with the id.
// Returns nothing.
UNWIND $rows AS row
MERGE (action:Action {id: row.id})
SET action = row.properties
WITH action
MATCH (action)-[old:AGREED_AT|OWNS|STATED_IN]-()
DELETE old
