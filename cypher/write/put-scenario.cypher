// Keeps a scenario; what stood there is replaced. It is tied to nothing: the landscape knows nothing of it.
// $id: string. $properties: map with the rest: name, description, steps, guardrails, past and undone as text, rate, travelMinutes, version,
// savedBy, savedAt, carriedOutBy (the id of a change) and carriedOutFrom (a day), which may be null.
// Returns nothing.
MERGE (scenario:Scenario {id: $id})
SET scenario = $properties
SET scenario.id = $id
