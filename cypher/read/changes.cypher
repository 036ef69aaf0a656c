// The log, newest first.
// $first: number, how many. $after: string or null, the id of the change after which the page begins.
// Returns a row for each: change, a map of the fields of Change.
OPTIONAL MATCH (last:Change {id: $after})
WITH CASE WHEN $after IS NULL THEN 9223372036854775807 ELSE last.revision END AS bound
MATCH (change:Change)
WHERE change.revision < bound
WITH change ORDER BY change.revision DESC LIMIT toInteger($first)
RETURN change {
  .id, .who, .when, .what, .why, .revision, .created, .updated, .deleted,
  undoes: head([(change)-[:UNDOES]->(undone:Change) | undone.id]),
  undoneBy: head(COLLECT { MATCH (change)<-[:UNDOES]-(undoing:Change) RETURN undoing.id ORDER BY undoing.revision DESC LIMIT 1 })
} AS change ORDER BY change.revision DESC
