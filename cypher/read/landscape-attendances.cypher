// All attendances of the landscape, grouped by meeting, with what their evidence amounts to.
// No parameters.
// Returns a row for each meeting that has any: meeting, its id; records, a list of maps of the fields but `meeting`, and `evidence`,
// a list of [certainty, fact, date of the source].
MATCH (meeting:Meeting)<-[:AT]-(attendance:Attendance)
WITH meeting, attendance {
  .id, .lastChecked, .status,
  person: head([(attendance)<-[:ATTENDED]-(person:Person) | person.id]),
  onBehalfOf: head([(attendance)-[:FOR]->(organisation:Organisation) | organisation.id]),
  deputyFor: head([(attendance)-[:DEPUTISED_FOR]->(deputised:Person) | deputised.id]),
  evidence: [(attendance)-[said:STATED_IN]->(source:Source) | [said.certainty, said.fact, source.date]]
} AS record ORDER BY meeting.id, record.id
RETURN meeting.id AS meeting, collect(record) AS records
