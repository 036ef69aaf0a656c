// Looks a organisation up by its exact name.
// No parameters.
// Returns nothing.
CREATE INDEX organisation_name IF NOT EXISTS FOR (organisation:Organisation) ON (organisation.name)
