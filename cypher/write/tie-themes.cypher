// Ties themes just put to the records that they name, and to the sources of their evidence.
// $rows: list of maps {id: string, broader: id or null, evidence: list of maps {source, fact, locator, quote, certainty}}.
// Returns a row: made, how many ties were made; fewer than asked for when a record named is not there.
UNWIND $rows AS row
MATCH (theme:Theme {id: row.id})
CALL (theme, row) {
  MATCH (broader:Theme {id: row.broader})
  CREATE (theme)-[:NARROWER_THAN]->(broader)
  RETURN count(*) AS broader
}
CALL (theme, row) {
  UNWIND range(0, size(row.evidence) - 1) AS ordinal
  WITH ordinal, row.evidence[ordinal] AS said
  MATCH (source:Source {id: said.source})
  CREATE (theme)-[:STATED_IN {ordinal: ordinal, fact: said.fact, locator: said.locator, quote: said.quote, certainty: said.certainty}]->(source)
  RETURN count(*) AS evidence
}
RETURN sum(broader + evidence) AS made
