// Ties organisations just put to the records that they name, and to the sources of their evidence.
// $rows: list of maps {id: string, partOf: id or null, memberOf: list of ids, areas: list of ids, evidence: list of maps {source, fact, locator, quote, certainty}}.
// Returns a row: made, how many ties were made; fewer than asked for when a record named is not there.
UNWIND $rows AS row
MATCH (organisation:Organisation {id: row.id})
CALL (organisation, row) {
  MATCH (body:Organisation {id: row.partOf})
  CREATE (organisation)-[:PART_OF]->(body)
  RETURN count(*) AS partOf
}
CALL (organisation, row) {
  UNWIND range(0, size(row.memberOf) - 1) AS ordinal
  MATCH (collective:Organisation {id: row.memberOf[ordinal]})
  CREATE (organisation)-[:MEMBER_OF {ordinal: ordinal}]->(collective)
  RETURN count(*) AS memberOf
}
CALL (organisation, row) {
  UNWIND range(0, size(row.areas) - 1) AS ordinal
  MATCH (area:Area {id: row.areas[ordinal]})
  CREATE (organisation)-[:COVERS {ordinal: ordinal}]->(area)
  RETURN count(*) AS areas
}
CALL (organisation, row) {
  UNWIND range(0, size(row.evidence) - 1) AS ordinal
  WITH ordinal, row.evidence[ordinal] AS said
  MATCH (source:Source {id: said.source})
  CREATE (organisation)-[:STATED_IN {ordinal: ordinal, fact: said.fact, locator: said.locator, quote: said.quote, certainty: said.certainty}]->(source)
  RETURN count(*) AS evidence
}
RETURN sum(partOf + memberOf + areas + evidence) AS made
