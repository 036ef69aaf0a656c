// Deletes some of the records, of the log and of the saved views, with their ties; called until nothing is left.
// $most: number, how many at once.
// Returns a row: deleted, how many. Migrations and the counter of revisions stay.
MATCH (record:Person|Organisation|Board|Post|Tenure|Seat|Meeting|Attendance|Action|Theme|Area|Source|Change|ChangePart|SavedView)
WITH record LIMIT toInteger($most)
DETACH DELETE record
RETURN count(*) AS deleted
