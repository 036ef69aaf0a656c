// Makes or replaces tenures; what ties and evidence they had of their own is dropped: tie-tenures puts it anew.
// $rows: list of maps {id: string, properties: map}, the properties with the id.
// Returns nothing.
UNWIND $rows AS row
MERGE (tenure:Tenure {id: row.id})
SET tenure = row.properties
WITH tenure
MATCH (tenure)-[old:HAS|OF|WITH|STATED_IN]-()
DELETE old
