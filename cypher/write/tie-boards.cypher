// Ties boards just put to the records that they name, and to the sources of their evidence.
// $rows: list of maps {id: string, areas: list of ids, themes: list of ids, partOf: id or null, reportsTo: list of ids, succeededBy: list of ids, mayBeSameAs: list of ids, sameBodyAs: id or null, evidence: list of maps {source, fact, locator, quote, certainty}}.
// Returns a row: made, how many ties were made; fewer than asked for when a record named is not there.
UNWIND $rows AS row
MATCH (board:Board {id: row.id})
CALL (board, row) {
  UNWIND range(0, size(row.areas) - 1) AS ordinal
  MATCH (area:Area {id: row.areas[ordinal]})
  CREATE (board)-[:COVERS {ordinal: ordinal}]->(area)
  RETURN count(*) AS areas
}
CALL (board, row) {
  UNWIND range(0, size(row.themes) - 1) AS ordinal
  MATCH (theme:Theme {id: row.themes[ordinal]})
  CREATE (board)-[:ADDRESSES {ordinal: ordinal}]->(theme)
  RETURN count(*) AS themes
}
CALL (board, row) {
  MATCH (whole:Board {id: row.partOf})
  CREATE (board)-[:PART_OF]->(whole)
  RETURN count(*) AS partOf
}
CALL (board, row) {
  UNWIND range(0, size(row.reportsTo) - 1) AS ordinal
  MATCH (upper:Board {id: row.reportsTo[ordinal]})
  CREATE (board)-[:REPORTS_TO {ordinal: ordinal}]->(upper)
  RETURN count(*) AS reportsTo
}
CALL (board, row) {
  UNWIND range(0, size(row.succeededBy) - 1) AS ordinal
  MATCH (later:Board {id: row.succeededBy[ordinal]})
  CREATE (board)-[:SUCCEEDED_BY {ordinal: ordinal}]->(later)
  RETURN count(*) AS succeededBy
}
CALL (board, row) {
  UNWIND range(0, size(row.mayBeSameAs) - 1) AS ordinal
  MATCH (other:Board {id: row.mayBeSameAs[ordinal]})
  CREATE (board)-[:MAY_BE_SAME_AS {ordinal: ordinal}]->(other)
  RETURN count(*) AS mayBeSameAs
}
CALL (board, row) {
  MATCH (body:Organisation {id: row.sameBodyAs})
  CREATE (board)-[:SAME_BODY_AS]->(body)
  RETURN count(*) AS sameBodyAs
}
CALL (board, row) {
  UNWIND range(0, size(row.evidence) - 1) AS ordinal
  WITH ordinal, row.evidence[ordinal] AS said
  MATCH (source:Source {id: said.source})
  CREATE (board)-[:STATED_IN {ordinal: ordinal, fact: said.fact, locator: said.locator, quote: said.quote, certainty: said.certainty}]->(source)
  RETURN count(*) AS evidence
}
RETURN sum(areas + themes + partOf + reportsTo + succeededBy + mayBeSameAs + sameBodyAs + evidence) AS made
