// Ties meetings just put to the records that they name, and to the sources of their evidence.
// $rows: list of maps {id: string, board: id or null, chair: id or null, evidence: list of maps {source, fact, locator, quote, certainty}}.
// Returns a row: made, how many ties were made; fewer than asked for when a record named is not there.
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.id})
CALL (meeting, row) {
  MATCH (board:Board {id: row.board})
  CREATE (meeting)-[:OF]->(board)
  RETURN count(*) AS board
}
CALL (meeting, row) {
  MATCH (chair:Person {id: row.chair})
  CREATE (meeting)<-[:CHAIRED]-(chair)
  RETURN count(*) AS chair
}
CALL (meeting, row) {
  UNWIND range(0, size(row.evidence) - 1) AS ordinal
  WITH ordinal, row.evidence[ordinal] AS said
  MATCH (source:Source {id: said.source})
  CREATE (meeting)-[:STATED_IN {ordinal: ordinal, fact: said.fact, locator: said.locator, quote: said.quote, certainty: said.certainty}]->(source)
  RETURN count(*) AS evidence
}
RETURN sum(board + chair + evidence) AS made
