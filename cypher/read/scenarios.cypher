// The scenarios, by name.
// $most: number, how many at most.
// Returns a row for each: scenario, with steps, guardrails, past and undone as text.
MATCH (scenario:Scenario)
RETURN properties(scenario) AS scenario ORDER BY scenario.name LIMIT toInteger($most)
