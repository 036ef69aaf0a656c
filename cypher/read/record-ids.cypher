// The ids of all records, kind by kind.
// No parameters.
// Returns a row for each kind that has any: label, ids (list of strings).
MATCH (record:Person|Organisation|Board|Post|Tenure|Seat|Meeting|Attendance|Action|Theme|Area|Source)
RETURN labels(record)[0] AS label, collect(record.id) AS ids
