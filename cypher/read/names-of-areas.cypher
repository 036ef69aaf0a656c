// What all areas are called, for finding a record by name.
// No parameters.
// Returns a row for each: id, name, nameCy, acronym, aliases, organisation (of a post), key (of a source), absorbed (ids that it answers for).
MATCH (area:Area)
RETURN area.id AS id, area.name AS name, area.nameCy AS nameCy, null AS acronym, [] AS aliases,
  null AS organisation, null AS key,
  [] AS absorbed
