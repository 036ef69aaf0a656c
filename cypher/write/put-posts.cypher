// Makes or replaces posts; what ties and evidence they had of their own is dropped: tie-posts puts it anew.
// $rows: list of maps {id: string, properties: map}, the properties with the id.
// Returns a row: renamed, the ids of those that had another name before.
UNWIND $rows AS row
MERGE (post:Post {id: row.id})
WITH post, row, post.name <> row.properties.name AS renamed
SET post = row.properties
WITH post, renamed
OPTIONAL MATCH (post)-[old:IN|STATED_IN]->()
DELETE old
RETURN collect(DISTINCT CASE WHEN renamed THEN post.id END) AS renamed
