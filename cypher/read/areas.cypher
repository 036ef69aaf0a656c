// The wanted areas, whole: ties as ids, and the evidence in its order.
// $ids: list of strings, the ids wanted.
// Returns a row for each that is there: record, a map of its fields and `evidence`.
UNWIND $ids AS id
MATCH (area:Area {id: id})
RETURN area {
  .id, .lastChecked, .name, .nameCy, .code, .kind,
  within: COLLECT { MATCH (area)-[tie:WITHIN]->(whole:Area) RETURN whole.id ORDER BY tie.ordinal },
  evidence: COLLECT {
    MATCH (area)-[said:STATED_IN]->(source:Source)
    WITH said, source ORDER BY said.ordinal
    RETURN said {.fact, .locator, .quote, .certainty, source: source.id}
  }
} AS record
