// Deletes actions with the ties and the evidence of their own.
// $elements: list of strings, as read/elements has them.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $elements AS element
MATCH (action:Action)
WHERE elementId(action) = element
OPTIONAL MATCH (action)-[old:AGREED_AT|OWNS|STATED_IN]-()
DELETE old
WITH DISTINCT action
DELETE action
RETURN count(*) AS deleted
