// Deletes attendances with the ties and the evidence of their own.
// $ids: list of strings.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $ids AS id
MATCH (attendance:Attendance {id: id})
OPTIONAL MATCH (attendance)-[old:AT|ATTENDED|FOR|DEPUTISED_FOR|STATED_IN]-()
DELETE old
WITH DISTINCT attendance
DELETE attendance
RETURN count(*) AS deleted
