// The wanted actions, whole: ties as ids, and the evidence in its order.
// $ids: list of strings, the ids wanted.
// Returns a row for each that is there: record, a map of its fields and `evidence`.
UNWIND $ids AS id
MATCH (action:Action {id: id})
RETURN action {
  .id, .lastChecked, .number, .text, .due,
  meeting: head([(action)-[:AGREED_AT]->(meeting:Meeting) | meeting.id]),
  owners: COLLECT { MATCH (action)<-[tie:OWNS]-(owner:Person) RETURN owner.id ORDER BY tie.ordinal },
  evidence: COLLECT {
    MATCH (action)-[said:STATED_IN]->(source:Source)
    WITH said, source ORDER BY said.ordinal
    RETURN said {.fact, .locator, .quote, .certainty, source: source.id}
  }
} AS record
