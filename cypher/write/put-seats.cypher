// Makes or replaces seats; what ties and evidence they had of their own is dropped: tie-seats puts it anew.
// $rows: list of maps {id: string, properties: map}, the properties with the id.
// Returns nothing.
UNWIND $rows AS row
MERGE (seat:Seat {id: row.id})
SET seat = row.properties
WITH seat
MATCH (seat)-[old:ON|HOLDS|BY|FOR|STATED_IN]-()
DELETE old
