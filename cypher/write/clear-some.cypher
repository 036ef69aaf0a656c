// Deletes some of the records and of the log, with their ties; called until nothing is left.
// $most: number, how many at once.
// Returns a row: deleted, how many. Migrations and the counter of revisions stay.
MATCH (record:Person|Organisation|Board|Post|Tenure|Seat|Meeting|Attendance|Action|Theme|Area|Source|Change|ChangePart)
WITH record LIMIT toInteger($most)
DETACH DELETE record
RETURN count(*) AS deleted
