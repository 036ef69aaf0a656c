// Deletes meetings with the ties and the evidence of their own.
// $elements: list of strings, as read/elements has them.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $elements AS element
MATCH (meeting:Meeting)
WHERE elementId(meeting) = element
OPTIONAL MATCH (meeting)-[old:OF|CHAIRED|STATED_IN]-()
DELETE old
WITH DISTINCT meeting
DELETE meeting
RETURN count(*) AS deleted
