// Takes a scenario away.
// $id: string.
// Returns a row: deleted, how many there were.
MATCH (scenario:Scenario {id: $id})
DELETE scenario
RETURN count(*) AS deleted
