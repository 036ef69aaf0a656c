// Makes or replaces boards; what ties and evidence they had of their own is dropped: tie-boards puts it anew.
// $rows: list of maps {id: string, properties: map}, the properties with the id.
// Returns a row: renamed, the ids of those that had another name before.
UNWIND $rows AS row
MERGE (board:Board {id: row.id})
WITH board, row, board.name <> row.properties.name AS renamed
SET board = row.properties
WITH board, renamed
OPTIONAL MATCH (board)-[old:COVERS|ADDRESSES|PART_OF|REPORTS_TO|SUCCEEDED_BY|MAY_BE_SAME_AS|SAME_BODY_AS|STATED_IN]->()
DELETE old
RETURN collect(DISTINCT CASE WHEN renamed THEN board.id END) AS renamed
