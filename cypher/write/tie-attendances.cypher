// Ties attendances just put to the records that they name, and to the sources of their evidence.
// $rows: list of maps {id: string, meeting: id or null, person: id or null, onBehalfOf: id or null, deputyFor: id or null, evidence: list of maps {source, fact, locator, quote, certainty}}.
// Returns a row: made, how many ties were made; fewer than asked for when a record named is not there.
UNWIND $rows AS row
MATCH (attendance:Attendance {id: row.id})
CALL (attendance, row) {
  MATCH (meeting:Meeting {id: row.meeting})
  CREATE (attendance)-[:AT]->(meeting)
  RETURN count(*) AS meeting
}
CALL (attendance, row) {
  MATCH (person:Person {id: row.person})
  CREATE (attendance)<-[:ATTENDED]-(person)
  RETURN count(*) AS person
}
CALL (attendance, row) {
  MATCH (organisation:Organisation {id: row.onBehalfOf})
  CREATE (attendance)-[:FOR]->(organisation)
  RETURN count(*) AS onBehalfOf
}
CALL (attendance, row) {
  MATCH (deputised:Person {id: row.deputyFor})
  CREATE (attendance)-[:DEPUTISED_FOR]->(deputised)
  RETURN count(*) AS deputyFor
}
CALL (attendance, row) {
  UNWIND range(0, size(row.evidence) - 1) AS ordinal
  WITH ordinal, row.evidence[ordinal] AS said
  MATCH (source:Source {id: said.source})
  CREATE (attendance)-[:STATED_IN {ordinal: ordinal, fact: said.fact, locator: said.locator, quote: said.quote, certainty: said.certainty}]->(source)
  RETURN count(*) AS evidence
}
RETURN sum(meeting + person + onBehalfOf + deputyFor + evidence) AS made
