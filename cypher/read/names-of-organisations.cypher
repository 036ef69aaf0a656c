// What all organisations are called, for finding a record by name.
// No parameters.
// Returns a row for each: id, name, nameCy, acronym, aliases, organisation (of a post), key (of a source), absorbed (ids that it answers for).
MATCH (organisation:Organisation)
RETURN organisation.id AS id, organisation.name AS name, organisation.nameCy AS nameCy, organisation.acronym AS acronym, organisation.aliases AS aliases,
  null AS organisation, null AS key,
  coalesce(organisation.absorbed, []) AS absorbed
