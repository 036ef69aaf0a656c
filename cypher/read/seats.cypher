// The wanted seats, whole: ties as ids, and the evidence in its order.
// $ids: list of strings, the ids wanted.
// Returns a row for each that is there: record, a map of its fields and `evidence`.
UNWIND $ids AS id
MATCH (seat:Seat {id: id})
RETURN seat {
  .id, .lastChecked, .role, .title, .from, .to, .seen, .planned,
  board: head([(seat)-[:ON]->(board:Board) | board.id]),
  person: head([(seat)<-[:HOLDS]-(person:Person) | person.id]),
  organisation: head([(seat)<-[:HOLDS]-(organisation:Organisation) | organisation.id]),
  post: head([(seat)-[:HOLDS|BY]-(post:Post) | post.id]),
  onBehalfOf: head([(seat)-[:FOR]->(organisation:Organisation) | organisation.id]),
  evidence: COLLECT {
    MATCH (seat)-[said:STATED_IN]->(source:Source)
    WITH said, source ORDER BY said.ordinal
    RETURN said {.fact, .locator, .quote, .certainty, source: source.id}
  }
} AS record
