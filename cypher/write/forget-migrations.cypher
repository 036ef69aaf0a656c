// Forgets migrations, so that they are brought in again.
// $names: list of strings.
// Returns nothing.
MATCH (migration:Migration)
WHERE migration.name IN $names
DELETE migration
