// Deletes attendances with the ties and the evidence of their own.
// $elements: list of strings, as read/elements has them.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $elements AS element
MATCH (attendance:Attendance)
WHERE elementId(attendance) = element
OPTIONAL MATCH (attendance)-[old:AT|ATTENDED|FOR|DEPUTISED_FOR|STATED_IN]-()
DELETE old
WITH DISTINCT attendance
DELETE attendance
RETURN count(*) AS deleted
