// The wanted sources, whole: and the evidence in its order.
// $ids: list of strings, the ids wanted.
// Returns a row for each that is there: record, a map of its fields and `evidence`.
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source {
  .id, .lastChecked, .key, .title, .date, .url,
  evidence: COLLECT {
    MATCH (source)-[said:STATED_IN]->(cited:Source)
    WITH said, cited ORDER BY said.ordinal
    RETURN said {.fact, .locator, .quote, .certainty, source: cited.id}
  }
} AS record
