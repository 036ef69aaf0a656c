// All themes of the landscape.
// No parameters.
// Returns a row for each: record, a map of its fields.
MATCH (theme:Theme)
RETURN theme {
  .id, .lastChecked, .name, .nameCy,
  broader: head([(theme)-[:NARROWER_THAN]->(broader:Theme) | broader.id])
} AS record ORDER BY record.id
