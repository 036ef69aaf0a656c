// Deletes tenures with the ties and the evidence of their own.
// $elements: list of strings, as read/elements has them.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $elements AS element
MATCH (tenure:Tenure)
WHERE elementId(tenure) = element
OPTIONAL MATCH (tenure)-[old:HAS|OF|WITH|STATED_IN]-()
DELETE old
WITH DISTINCT tenure
DELETE tenure
RETURN count(*) AS deleted
