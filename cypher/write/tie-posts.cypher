// Ties posts just put to the records that they name, and to the sources of their evidence.
// $rows: list of maps {id: string, organisation: id or null, evidence: list of maps {source, fact, locator, quote, certainty}}.
// Returns a row: made, how many ties were made; fewer than asked for when a record named is not there.
UNWIND $rows AS row
MATCH (post:Post {id: row.id})
CALL (post, row) {
  MATCH (organisation:Organisation {id: row.organisation})
  CREATE (post)-[:IN]->(organisation)
  RETURN count(*) AS organisation
}
CALL (post, row) {
  UNWIND range(0, size(row.evidence) - 1) AS ordinal
  WITH ordinal, row.evidence[ordinal] AS said
  MATCH (source:Source {id: said.source})
  CREATE (post)-[:STATED_IN {ordinal: ordinal, fact: said.fact, locator: said.locator, quote: said.quote, certainty: said.certainty}]->(source)
  RETURN count(*) AS evidence
}
RETURN sum(organisation + evidence) AS made
