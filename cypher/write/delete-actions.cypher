// Deletes actions with the ties and the evidence of their own.
// $ids: list of strings.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $ids AS id
MATCH (action:Action {id: id})
OPTIONAL MATCH (action)-[old:AGREED_AT|OWNS|STATED_IN]-()
DELETE old
WITH DISTINCT action
DELETE action
RETURN count(*) AS deleted
