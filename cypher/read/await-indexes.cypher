// Waits until all indexes answer.
// No parameters.
// Returns nothing.
CALL db.awaitIndexes(60)
