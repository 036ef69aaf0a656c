// The wanted tenures, whole: ties as ids, and the evidence in its order.
// $ids: list of strings, the ids wanted.
// Returns a row for each that is there: record, a map of its fields and `evidence`.
UNWIND $ids AS id
MATCH (tenure:Tenure {id: id})
RETURN tenure {
  .id, .lastChecked, .from, .to, .seen, .planned,
  person: head([(tenure)<-[:HAS]-(person:Person) | person.id]),
  post: head([(tenure)-[:OF]->(post:Post) | post.id]),
  organisation: head([(tenure)-[:WITH]->(organisation:Organisation) | organisation.id]),
  evidence: COLLECT {
    MATCH (tenure)-[said:STATED_IN]->(source:Source)
    WITH said, source ORDER BY said.ordinal
    RETURN said {.fact, .locator, .quote, .certainty, source: source.id}
  }
} AS record
