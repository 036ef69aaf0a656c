// Deletes seats with the ties and the evidence of their own.
// $elements: list of strings, as read/elements has them.
// Returns a row: deleted, how many there were. Fails as a whole when other records still name one of them.
UNWIND $elements AS element
MATCH (seat:Seat)
WHERE elementId(seat) = element
OPTIONAL MATCH (seat)-[old:ON|HOLDS|BY|FOR|STATED_IN]-()
DELETE old
WITH DISTINCT seat
DELETE seat
RETURN count(*) AS deleted
