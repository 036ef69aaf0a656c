// What all posts are called, for finding a record by name.
// No parameters.
// Returns a row for each: id, name, nameCy, acronym, aliases, organisation (of a post), key (of a source), absorbed (ids that it answers for).
MATCH (post:Post)
RETURN post.id AS id, post.name AS name, null AS nameCy, null AS acronym, post.aliases AS aliases,
  head([(post)-[:IN]->(organisation:Organisation) | organisation.id]) AS organisation, null AS key,
  [] AS absorbed
