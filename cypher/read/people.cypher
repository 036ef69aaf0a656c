// The wanted people, whole: and the evidence in its order.
// $ids: list of strings, the ids wanted.
// Returns a row for each that is there: record, a map of its fields and `evidence`.
UNWIND $ids AS id
MATCH (person:Person {id: id})
RETURN person {
  .id, .lastChecked, .name, .sortName, .honorific, .aliases,
  absorbed: coalesce(person.absorbed, []), differsFrom: coalesce(person.differsFrom, []),
  evidence: COLLECT {
    MATCH (person)-[said:STATED_IN]->(source:Source)
    WITH said, source ORDER BY said.ordinal
    RETURN said {.fact, .locator, .quote, .certainty, source: source.id}
  }
} AS record
