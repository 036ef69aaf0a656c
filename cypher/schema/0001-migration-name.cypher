// One record of each migration, however many processes bring them in at once.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.name IS UNIQUE
