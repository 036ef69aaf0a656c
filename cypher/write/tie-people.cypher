// Ties people just put to the records that they name, and to the sources of their evidence.
// $rows: list of maps {id: string, evidence: list of maps {source, fact, locator, quote, certainty}}.
// Returns a row: made, how many ties were made; fewer than asked for when a record named is not there.
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
CALL (person, row) {
  UNWIND range(0, size(row.evidence) - 1) AS ordinal
  WITH ordinal, row.evidence[ordinal] AS said
  MATCH (source:Source {id: said.source})
  CREATE (person)-[:STATED_IN {ordinal: ordinal, fact: said.fact, locator: said.locator, quote: said.quote, certainty: said.certainty}]->(source)
  RETURN count(*) AS evidence
}
RETURN sum(evidence) AS made
