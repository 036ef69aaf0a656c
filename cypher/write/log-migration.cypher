// Notes that a migration is in.
// $name: string, the file's name. $checksum: string, the SHA-256 of its text.
// Returns nothing.
MERGE (migration:Migration {name: $name})
ON CREATE SET migration.appliedAt = toString(datetime())
SET migration.checksum = $checksum
