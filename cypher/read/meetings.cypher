// The wanted meetings, whole: ties as ids, and the evidence in its order.
// $ids: list of strings, the ids wanted.
// Returns a row for each that is there: record, a map of its fields and `evidence`.
UNWIND $ids AS id
MATCH (meeting:Meeting {id: id})
RETURN meeting {
  .id, .lastChecked, .title, .date, .start, .end, .place, .planned,
  board: head([(meeting)-[:OF]->(board:Board) | board.id]),
  chair: head([(meeting)<-[:CHAIRED]-(chair:Person) | chair.id]),
  evidence: COLLECT {
    MATCH (meeting)-[said:STATED_IN]->(source:Source)
    WITH said, source ORDER BY said.ordinal
    RETURN said {.fact, .locator, .quote, .certainty, source: source.id}
  }
} AS record
