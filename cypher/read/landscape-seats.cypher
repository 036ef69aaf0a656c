// All seats of the landscape, grouped by board, with what their evidence amounts to.
// No parameters.
// Returns a row for each board that has any: board, its id; records, a list of maps of the fields but `board`, and `evidence`,
// a list of [certainty, fact, date of the source].
MATCH (board:Board)<-[:ON]-(seat:Seat)
WITH board, seat {
  .id, .lastChecked, .role, .title, .from, .to, .seen, .planned,
  person: head([(seat)<-[:HOLDS]-(person:Person) | person.id]),
  organisation: head([(seat)<-[:HOLDS]-(organisation:Organisation) | organisation.id]),
  post: head([(seat)-[:HOLDS|BY]-(post:Post) | post.id]),
  onBehalfOf: head([(seat)-[:FOR]->(organisation:Organisation) | organisation.id]),
  evidence: [(seat)-[said:STATED_IN]->(source:Source) | [said.certainty, said.fact, source.date]]
} AS record ORDER BY board.id, record.id
RETURN board.id AS board, collect(record) AS records
