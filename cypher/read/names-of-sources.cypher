// What all sources are called, for finding a record by name.
// No parameters.
// Returns a row for each: id, name, nameCy, acronym, aliases, organisation (of a post), key (of a source), absorbed (ids that it answers for).
MATCH (source:Source)
RETURN source.id AS id, source.title AS name, null AS nameCy, null AS acronym, [] AS aliases,
  null AS organisation, source.key AS key,
  [] AS absorbed
