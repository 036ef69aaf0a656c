// What all themes are called, for finding a record by name.
// No parameters.
// Returns a row for each: id, name, nameCy, acronym, aliases, organisation (of a post), key (of a source), absorbed (ids that it answers for).
MATCH (theme:Theme)
RETURN theme.id AS id, theme.name AS name, theme.nameCy AS nameCy, null AS acronym, [] AS aliases,
  null AS organisation, null AS key,
  [] AS absorbed
