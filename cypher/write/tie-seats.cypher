// Ties seats just put to the records that they name, and to the sources of their evidence.
// $rows: list of maps {id: string, board: id or null, person: id or null, organisation: id or null, post: id or null, onBehalfOf: id or null, evidence: list of maps {source, fact, locator, quote, certainty}}.
// Returns a row: made, how many ties were made; fewer than asked for when a record named is not there.
UNWIND $rows AS row
MATCH (seat:Seat {id: row.id})
CALL (seat, row) {
  MATCH (board:Board {id: row.board})
  CREATE (seat)-[:ON]->(board)
  RETURN count(*) AS board
}
CALL (seat, row) {
  MATCH (person:Person {id: row.person})
  CREATE (seat)<-[:HOLDS]-(person)
  RETURN count(*) AS person
}
CALL (seat, row) {
  MATCH (organisation:Organisation {id: row.organisation})
  CREATE (seat)<-[:HOLDS]-(organisation)
  RETURN count(*) AS organisation
}
CALL (seat, row) {
  MATCH (post:Post {id: row.post})
  FOREACH (alone IN CASE WHEN row.person IS NULL THEN [1] ELSE [] END | CREATE (post)-[:HOLDS]->(seat))
  FOREACH (beside IN CASE WHEN row.person IS NULL THEN [] ELSE [1] END | CREATE (seat)-[:BY]->(post))
  RETURN count(*) AS post
}
CALL (seat, row) {
  MATCH (organisation:Organisation {id: row.onBehalfOf})
  CREATE (seat)-[:FOR]->(organisation)
  RETURN count(*) AS onBehalfOf
}
CALL (seat, row) {
  UNWIND range(0, size(row.evidence) - 1) AS ordinal
  WITH ordinal, row.evidence[ordinal] AS said
  MATCH (source:Source {id: said.source})
  CREATE (seat)-[:STATED_IN {ordinal: ordinal, fact: said.fact, locator: said.locator, quote: said.quote, certainty: said.certainty}]->(source)
  RETURN count(*) AS evidence
}
RETURN sum(board + person + organisation + post + onBehalfOf + evidence) AS made
