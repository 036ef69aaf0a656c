// The migrations that are in.
// No parameters.
// Returns a row for each: name, checksum.
MATCH (migration:Migration)
RETURN migration.name AS name, migration.checksum AS checksum ORDER BY name
