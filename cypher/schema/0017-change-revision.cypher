// The log in order of revisions.
// No parameters.
// Returns nothing.
CREATE INDEX change_revision IF NOT EXISTS FOR (change:Change) ON (change.revision)
