// Deletes meetings with the ties and the evidence of their own.
// $ids: list of strings.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $ids AS id
MATCH (meeting:Meeting {id: id})
OPTIONAL MATCH (meeting)-[old:OF|CHAIRED|STATED_IN]-()
DELETE old
WITH DISTINCT meeting
DELETE meeting
RETURN count(*) AS deleted
