// Holds a scenario until the transaction ends, so that nobody else changes it meanwhile, and tells what it is by then.
// $id: string.
// Returns a row, or none: scenario, with steps, guardrails, past and undone as text.
MATCH (scenario:Scenario {id: $id})
SET scenario.held = true
REMOVE scenario.held
RETURN properties(scenario) AS scenario
