// One change of the log.
// $id: string.
// Returns a row, or none: change, a map of the fields of Change.
MATCH (change:Change {id: $id})
RETURN change {
  .id, .who, .when, .what, .why, .revision, .created, .updated, .deleted,
  undoes: head([(change)-[:UNDOES]->(undone:Change) | undone.id]),
  undoneBy: head(COLLECT { MATCH (change)<-[:UNDOES]-(undoing:Change) RETURN undoing.id ORDER BY undoing.revision DESC LIMIT 1 })
} AS change
