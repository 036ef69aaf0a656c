// The wanted themes, whole: ties as ids, and the evidence in its order.
// $ids: list of strings, the ids wanted.
// Returns a row for each that is there: record, a map of its fields and `evidence`.
UNWIND $ids AS id
MATCH (theme:Theme {id: id})
RETURN theme {
  .id, .lastChecked, .name, .nameCy,
  broader: head([(theme)-[:NARROWER_THAN]->(broader:Theme) | broader.id]),
  evidence: COLLECT {
    MATCH (theme)-[said:STATED_IN]->(source:Source)
    WITH said, source ORDER BY said.ordinal
    RETURN said {.fact, .locator, .quote, .certainty, source: source.id}
  }
} AS record
