// Ties tenures just put to the records that they name, and to the sources of their evidence.
// $rows: list of maps {id: string, person: id or null, post: id or null, organisation: id or null, evidence: list of maps {source, fact, locator, quote, certainty}}.
// Returns a row: made, how many ties were made; fewer than asked for when a record named is not there.
UNWIND $rows AS row
MATCH (tenure:Tenure {id: row.id})
CALL (tenure, row) {
  MATCH (person:Person {id: row.person})
  CREATE (tenure)<-[:HAS]-(person)
  RETURN count(*) AS person
}
CALL (tenure, row) {
  MATCH (post:Post {id: row.post})
  CREATE (tenure)-[:OF]->(post)
  RETURN count(*) AS post
}
CALL (tenure, row) {
  MATCH (organisation:Organisation {id: row.organisation})
  CREATE (tenure)-[:WITH]->(organisation)
  RETURN count(*) AS organisation
}
CALL (tenure, row) {
  UNWIND range(0, size(row.evidence) - 1) AS ordinal
  WITH ordinal, row.evidence[ordinal] AS said
  MATCH (source:Source {id: said.source})
  CREATE (tenure)-[:STATED_IN {ordinal: ordinal, fact: said.fact, locator: said.locator, quote: said.quote, certainty: said.certainty}]->(source)
  RETURN count(*) AS evidence
}
RETURN sum(person + post + organisation + evidence) AS made
