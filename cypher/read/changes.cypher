// The log, newest first.
// $first: number, how many. $after: string or null, the id of the change after which the page begins.
// Returns a row for each: change, a map of the fields of Change.
OPTIONAL MATCH (last:Change {id: $after})
WITH last.revision AS revision
MATCH (change:Change)
WHERE $after IS NULL OR change.revision < revision
WITH change ORDER BY change.revision DESC LIMIT toInteger($first)
RETURN change {
  .id, .who, .when, .what, .why, .revision, .created, .updated, .deleted,
  undoes: head([(change)-[:UNDOES]->(undone:Change) | undone.id]),
  undoneBy: head(COLLECT { MATCH (change)<-[:UNDOES]-(undoing:Change) RETURN undoing.id ORDER BY undoing.revision DESC LIMIT 1 })
} AS change ORDER BY change.revision DESC
