// All areas of the landscape.
// No parameters.
// Returns a row for each: record, a map of its fields.
MATCH (area:Area)
RETURN area {
  .id, .lastChecked, .name, .nameCy, .code, .kind,
  within: COLLECT { MATCH (area)-[tie:WITHIN]->(whole:Area) RETURN whole.id ORDER BY tie.ordinal }
} AS record ORDER BY record.id
