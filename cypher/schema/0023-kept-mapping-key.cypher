// The headings of a table are mapped in one way only, and find it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT kept_mapping_key IF NOT EXISTS FOR (mapping:KeptMapping) REQUIRE mapping.key IS UNIQUE
