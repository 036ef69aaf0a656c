// Holds all scenarios until the transaction ends: whoever changes one waits.
// No parameters.
// Returns nothing.
MATCH (scenario:Scenario)
WITH scenario ORDER BY scenario.id
SET scenario.held = true
REMOVE scenario.held
