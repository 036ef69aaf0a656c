// Makes or replaces attendances; what ties and evidence they had of their own is dropped: tie-attendances puts it anew.
// $rows: list of maps {id: string, properties: map}, the properties with the id.
// Returns nothing.
UNWIND $rows AS row
MERGE (attendance:Attendance {id: row.id})
SET attendance = row.properties
WITH attendance
MATCH (attendance)-[old:AT|ATTENDED|FOR|DEPUTISED_FOR|STATED_IN]-()
DELETE old
