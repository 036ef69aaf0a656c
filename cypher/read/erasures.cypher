// Who was erased, by what tells the name again.
// No parameters.
// Returns a row for each: erasure, a map of on, salt, hashes.
MATCH (erasure:Erasure)
RETURN erasure {.on, .salt, .hashes} AS erasure
