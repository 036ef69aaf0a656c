// All people of the landscape.
// No parameters.
// Returns a row for each: record, a map of its fields.
MATCH (person:Person)
RETURN person {
  .id, .lastChecked, .name, .sortName, .honorific, .aliases,
  absorbed: coalesce(person.absorbed, []), differsFrom: coalesce(person.differsFrom, [])
} AS record ORDER BY record.id
