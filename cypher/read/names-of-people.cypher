// What all people are called, for finding a record by name.
// No parameters.
// Returns a row for each: id, name, nameCy, acronym, aliases, organisation (of a post), key (of a source), absorbed (ids that it answers for).
MATCH (person:Person)
RETURN person.id AS id, person.name AS name, null AS nameCy, null AS acronym, person.aliases AS aliases,
  null AS organisation, null AS key,
  coalesce(person.absorbed, []) AS absorbed
