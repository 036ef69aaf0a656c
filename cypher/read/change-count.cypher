// How long the log is.
// No parameters.
// Returns one row: count.
MATCH (change:Change)
RETURN count(change) AS count
