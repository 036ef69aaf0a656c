// The wanted attendances, whole: ties as ids, and the evidence in its order.
// $ids: list of strings, the ids wanted.
// Returns a row for each that is there: record, a map of its fields and `evidence`.
UNWIND $ids AS id
MATCH (attendance:Attendance {id: id})
RETURN attendance {
  .id, .lastChecked, .status,
  meeting: head([(attendance)-[:AT]->(meeting:Meeting) | meeting.id]),
  person: head([(attendance)<-[:ATTENDED]-(person:Person) | person.id]),
  onBehalfOf: head([(attendance)-[:FOR]->(organisation:Organisation) | organisation.id]),
  deputyFor: head([(attendance)-[:DEPUTISED_FOR]->(deputised:Person) | deputised.id]),
  evidence: COLLECT {
    MATCH (attendance)-[said:STATED_IN]->(source:Source)
    WITH said, source ORDER BY said.ordinal
    RETURN said {.fact, .locator, .quote, .certainty, source: source.id}
  }
} AS record
