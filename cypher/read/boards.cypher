// The wanted boards, whole: ties as ids, and the evidence in its order.
// $ids: list of strings, the ids wanted.
// Returns a row for each that is there: record, a map of its fields and `evidence`.
UNWIND $ids AS id
MATCH (board:Board {id: id})
RETURN board {
  .id, .lastChecked, .name, .nameCy, .acronym, .aliases,
  absorbed: coalesce(board.absorbed, []), differsFrom: coalesce(board.differsFrom, []),
  .kind, .tier, .status, .statutoryBasis, .purpose,
  .meetingsPerYear, .minutesPerMeeting, .from, .to,
  areas: COLLECT { MATCH (board)-[tie:COVERS]->(area:Area) RETURN area.id ORDER BY tie.ordinal },
  themes: COLLECT { MATCH (board)-[tie:ADDRESSES]->(theme:Theme) RETURN theme.id ORDER BY tie.ordinal },
  partOf: head([(board)-[:PART_OF]->(whole:Board) | whole.id]),
  reportsTo: COLLECT { MATCH (board)-[tie:REPORTS_TO]->(upper:Board) RETURN upper.id ORDER BY tie.ordinal },
  succeededBy: COLLECT { MATCH (board)-[tie:SUCCEEDED_BY]->(later:Board) RETURN later.id ORDER BY tie.ordinal },
  mayBeSameAs: COLLECT { MATCH (board)-[tie:MAY_BE_SAME_AS]->(other:Board) RETURN other.id ORDER BY tie.ordinal },
  sameBodyAs: head([(board)-[:SAME_BODY_AS]->(body:Organisation) | body.id]),
  evidence: COLLECT {
    MATCH (board)-[said:STATED_IN]->(source:Source)
    WITH said, source ORDER BY said.ordinal
    RETURN said {.fact, .locator, .quote, .certainty, source: source.id}
  }
} AS record
