// Ties areas just put to the records that they name, and to the sources of their evidence.
// $rows: list of maps {id: string, within: list of ids, evidence: list of maps {source, fact, locator, quote, certainty}}.
// Returns a row: made, how many ties were made; fewer than asked for when a record named is not there.
UNWIND $rows AS row
MATCH (area:Area {id: row.id})
CALL (area, row) {
  UNWIND range(0, size(row.within) - 1) AS ordinal
  MATCH (whole:Area {id: row.within[ordinal]})
  CREATE (area)-[:WITHIN {ordinal: ordinal}]->(whole)
  RETURN count(*) AS within
}
CALL (area, row) {
  UNWIND range(0, size(row.evidence) - 1) AS ordinal
  WITH ordinal, row.evidence[ordinal] AS said
  MATCH (source:Source {id: said.source})
  CREATE (area)-[:STATED_IN {ordinal: ordinal, fact: said.fact, locator: said.locator, quote: said.quote, certainty: said.certainty}]->(source)
  RETURN count(*) AS evidence
}
RETURN sum(within + evidence) AS made
