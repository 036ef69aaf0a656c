// The wanted posts, whole: ties as ids, and the evidence in its order.
// $ids: list of strings, the ids wanted.
// Returns a row for each that is there: record, a map of its fields and `evidence`.
UNWIND $ids AS id
MATCH (post:Post {id: id})
RETURN post {
  .id, .lastChecked, .name, .aliases,
  organisation: head([(post)-[:IN]->(organisation:Organisation) | organisation.id]),
  evidence: COLLECT {
    MATCH (post)-[said:STATED_IN]->(source:Source)
    WITH said, source ORDER BY said.ordinal
    RETURN said {.fact, .locator, .quote, .certainty, source: source.id}
  }
} AS record
