// All posts of the landscape.
// No parameters.
// Returns a row for each: record, a map of its fields.
MATCH (post:Post)
RETURN post {
  .id, .lastChecked, .name, .aliases,
  organisation: head([(post)-[:IN]->(organisation:Organisation) | organisation.id])
} AS record ORDER BY record.id
