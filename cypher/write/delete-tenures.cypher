// Deletes tenures with the ties and the evidence of their own.
// $ids: list of strings.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $ids AS id
MATCH (tenure:Tenure {id: id})
OPTIONAL MATCH (tenure)-[old:HAS|OF|WITH|STATED_IN]-()
DELETE old
WITH DISTINCT tenure
DELETE tenure
RETURN count(*) AS deleted
