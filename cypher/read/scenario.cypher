// One scenario.
// $id: string.
// Returns a row: scenario, with steps, guardrails, past and undone as text; none where there is none of this id.
MATCH (scenario:Scenario {id: $id})
RETURN properties(scenario) AS scenario
