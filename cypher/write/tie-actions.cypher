// Ties actions just put to the records that they name, and to the sources of their evidence.
// $rows: list of maps {id: string, meeting: id or null, owners: list of ids, evidence: list of maps {source, fact, locator, quote, certainty}}.
// Returns a row: made, how many ties were made; fewer than asked for when a record named is not there.
UNWIND $rows AS row
MATCH (action:Action {id: row.id})
CALL (action, row) {
  MATCH (meeting:Meeting {id: row.meeting})
  CREATE (action)-[:AGREED_AT]->(meeting)
  RETURN count(*) AS meeting
}
CALL (action, row) {
  UNWIND range(0, size(row.owners) - 1) AS ordinal
  MATCH (owner:Person {id: row.owners[ordinal]})
  CREATE (action)<-[:OWNS {ordinal: ordinal}]-(owner)
  RETURN count(*) AS owners
}
CALL (action, row) {
  UNWIND range(0, size(row.evidence) - 1) AS ordinal
  WITH ordinal, row.evidence[ordinal] AS said
  MATCH (source:Source {id: said.source})
  CREATE (action)-[:STATED_IN {ordinal: ordinal, fact: said.fact, locator: said.locator, quote: said.quote, certainty: said.certainty}]->(source)
  RETURN count(*) AS evidence
}
RETURN sum(meeting + owners + evidence) AS made
