// Makes relationships as a backup has them.
// $rows: list of maps {from: string, to: string (the database's own ids of nodes), type: string, properties: map}.
// Returns a row: made, how many.
UNWIND $rows AS row
MATCH (start) WHERE elementId(start) = row.from
MATCH (finish) WHERE elementId(finish) = row.to
CREATE (start)-[tie:$(row.type)]->(finish)
SET tie = row.properties
RETURN count(*) AS made
