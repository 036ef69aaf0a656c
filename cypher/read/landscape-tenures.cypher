// All tenures of the landscape, grouped by person, with what their evidence amounts to.
// No parameters.
// Returns a row for each person that has any: person, its id; records, a list of maps of the fields but `person`, and `evidence`,
// a list of [certainty, fact, date of the source].
MATCH (person:Person)-[:HAS]->(tenure:Tenure)
WITH person, tenure {
  .id, .lastChecked, .from, .to, .seen, .planned,
  post: head([(tenure)-[:OF]->(post:Post) | post.id]),
  organisation: head([(tenure)-[:WITH]->(organisation:Organisation) | organisation.id]),
  evidence: [(tenure)-[said:STATED_IN]->(source:Source) | [said.certainty, said.fact, source.date]]
} AS record ORDER BY person.id, record.id
RETURN person.id AS person, collect(record) AS records
