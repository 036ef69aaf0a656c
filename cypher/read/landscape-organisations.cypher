// All organisations of the landscape, with what their evidence amounts to.
// No parameters.
// Returns a row for each: record, a map of its fields and `evidence`, a list of [certainty, fact, date of the source].
MATCH (organisation:Organisation)
RETURN organisation {
  .id, .lastChecked, .name, .nameCy, .acronym, .aliases,
  absorbed: coalesce(organisation.absorbed, []), differsFrom: coalesce(organisation.differsFrom, []),
  .kind, .unit,
  partOf: head([(organisation)-[:PART_OF]->(body:Organisation) | body.id]),
  memberOf: COLLECT { MATCH (organisation)-[tie:MEMBER_OF]->(collective:Organisation) RETURN collective.id ORDER BY tie.ordinal },
  areas: COLLECT { MATCH (organisation)-[tie:COVERS]->(area:Area) RETURN area.id ORDER BY tie.ordinal },
  evidence: [(organisation)-[said:STATED_IN]->(source:Source) | [said.certainty, said.fact, source.date]]
} AS record ORDER BY record.id
