// Looks a person up by its exact name.
// No parameters.
// Returns nothing.
CREATE INDEX person_name IF NOT EXISTS FOR (person:Person) ON (person.name)
