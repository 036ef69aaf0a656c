// All meetings of the landscape, grouped by board, with what their evidence amounts to.
// No parameters.
// Returns a row for each board that has any: board, its id; records, a list of maps of the fields but `board`, and `evidence`,
// a list of [certainty, fact, date of the source].
MATCH (board:Board)<-[:OF]-(meeting:Meeting)
WITH board, meeting {
  .id, .lastChecked, .title, .date, .start, .end, .place, .planned,
  chair: head([(meeting)<-[:CHAIRED]-(chair:Person) | chair.id]),
  evidence: [(meeting)-[said:STATED_IN]->(source:Source) | [said.certainty, said.fact, source.date]]
} AS record ORDER BY board.id, record.id
RETURN board.id AS board, collect(record) AS records
