// The id of each scenario is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT scenario_id IF NOT EXISTS FOR (scenario:Scenario) REQUIRE scenario.id IS UNIQUE
