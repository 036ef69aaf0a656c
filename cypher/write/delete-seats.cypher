// Deletes seats with the ties and the evidence of their own.
// $ids: list of strings.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $ids AS id
MATCH (seat:Seat {id: id})
OPTIONAL MATCH (seat)-[old:ON|HOLDS|BY|FOR|STATED_IN]-()
DELETE old
WITH DISTINCT seat
DELETE seat
RETURN count(*) AS deleted
