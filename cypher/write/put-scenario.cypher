// Keeps a scenario; what stood there is replaced. It is tied to nothing: the landscape knows nothing of it. Its id is not written again: the
// entry in the index of ids is read by whoever waits for the scenario, and each would wait for the other.
// $id: string. $properties: map with all of the rest: name, description, steps, guardrails, past and undone as text, rate, travelMinutes,
// version, savedBy, savedAt, carriedOutBy (the id of a change), carriedOutFrom (a day) and carriedOutSteps (ids); null takes one away.
// Returns nothing.
MERGE (scenario:Scenario {id: $id})
SET scenario += $properties
