// Ties sources just put to the records that they name, and to the sources of their evidence.
// $rows: list of maps {id: string, evidence: list of maps {source, fact, locator, quote, certainty}}.
// Returns a row: made, how many ties were made; fewer than asked for when a record named is not there.
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
CALL (source, row) {
  UNWIND range(0, size(row.evidence) - 1) AS ordinal
  WITH ordinal, row.evidence[ordinal] AS said
  MATCH (cited:Source {id: said.source})
  CREATE (source)-[:STATED_IN {ordinal: ordinal, fact: said.fact, locator: said.locator, quote: said.quote, certainty: said.certainty}]->(cited)
  RETURN count(*) AS evidence
}
RETURN sum(evidence) AS made
