// The wanted organisations, whole: ties as ids, and the evidence in its order.
// $ids: list of strings, the ids wanted.
// Returns a row for each that is there: record, a map of its fields and `evidence`.
UNWIND $ids AS id
MATCH (organisation:Organisation {id: id})
RETURN organisation {
  .id, .lastChecked, .name, .nameCy, .acronym, .aliases,
  absorbed: coalesce(organisation.absorbed, []), differsFrom: coalesce(organisation.differsFrom, []),
  .kind, .unit,
  partOf: head([(organisation)-[:PART_OF]->(body:Organisation) | body.id]),
  memberOf: COLLECT { MATCH (organisation)-[tie:MEMBER_OF]->(collective:Organisation) RETURN collective.id ORDER BY tie.ordinal },
  areas: COLLECT { MATCH (organisation)-[tie:COVERS]->(area:Area) RETURN area.id ORDER BY tie.ordinal },
  evidence: COLLECT {
    MATCH (organisation)-[said:STATED_IN]->(source:Source)
    WITH said, source ORDER BY said.ordinal
    RETURN said {.fact, .locator, .quote, .certainty, source: source.id}
  }
} AS record
