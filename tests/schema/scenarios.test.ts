// Scenarios over the API: made, changed by two at once, undone, looked at, carried out; the landscape untouched until then.
import { beforeEach, expect, test } from 'vitest';
import { apiOf } from '../support/api.ts';
import { storeForTests } from '../support/database.ts';
import { importTexts } from '../support/importing.ts';

const store = await storeForTests();
const api = apiOf(store);

const boards = `board,tier,themes,areas,statutory_basis,meetings_per_year,minutes_per_meeting,reports_to
Quay Board,REGIONAL,Harbours,Aber,,6,120,
Tide Board,LOCAL,Harbours,Aber,,12,60,Quay Board
Lamp Board,LOCAL,Lights,Aber,Invented Lamps Act,4,60,Quay Board
Rope Board,LOCAL,Ropes,Aber,,4,90,`;
const seats = `person,board,role,on_behalf_of
Ann Sample,Quay Board,chair,Aber Council
Bob Sample,Quay Board,,Aber Council
Cat Sample,Quay Board,,Aber Police
Ann Sample,Tide Board,,Aber Council
Bob Sample,Tide Board,,Aber Council
Dan Sample,Tide Board,chair,Aber Charity
Cat Sample,Lamp Board,,Aber Police
Eve Sample,Rope Board,,Rope Makers`;
const areas = 'area,kind\nAber,county';
const id: Record<string, string> = {};

const shown = `fragment Shown on Scenario { id name version undoable redoable
  steps { id kind text on version changedBy boards { name } } }`;
const add = `mutation($scenario: ID!, $action: StepActionInput!, $by: String, $notes: StepNotesInput) {
  addScenarioStep(scenario: $scenario, action: $action, by: $by, notes: $notes) { ...Shown } } ${shown}`;

interface Shown {
  id: string;
  version: number;
  undoable: boolean;
  redoable: boolean;
  steps: { id: string; kind: string; text: string; on: boolean; version: number; changedBy: string }[];
}
async function made(name: string): Promise<string> {
  const query = `mutation($name: String!) { saveScenario(input: { name: $name }, by: "Ann") { id } }`;
  return ((await api.ask(query, { name })) as { saveScenario: { id: string } }).saveScenario.id;
}
async function added(scenario: string, action: object, by = 'Ann', notes = {}): Promise<Shown> {
  return ((await api.ask(add, { scenario, action, by, notes })) as { addScenarioStep: Shown }).addScenarioStep;
}
async function refusal(query: string, variables: object): Promise<[string | undefined, string]> {
  const { errors } = await api.post(query, { ...variables });
  return [errors[0]?.extensions.code, errors[0]?.message ?? ''];
}
const figures = 'boards seats people personHours cost themeAreas boardsInSight';
const planned = `query($id: ID!, $scope: Scope) { scenario(id: $id) { plan(scope: $scope) {
  before { ${figures} } after { ${figures} }
  steps { counted problem problemCode hoursSaved seatsSaved voicesLost }
  boards { name state into peopleAfter } lines { from to state }
  lostVoices { count people { name } organisations { name } themeAreas { theme { name } area { name } } }
  guardrails { kind level text records { id } }
  busiest(first: 2) { person { name } before after } } } }`;
async function planOf(scenario: string, scope = {}): Promise<Record<string, unknown>> {
  const answer = (await api.ask(planned, { id: scenario, scope })) as { scenario: { plan: Record<string, unknown> } };
  return answer.scenario.plan;
}

beforeEach(async () => {
  await importTexts(store, { 'areas.csv': areas, 'boards.csv': boards, 'seats.csv': seats });
  const all = (await api.ask('{ boards { edges { node { id name } } } people { edges { node { id name } } } }')) as {
    boards: { edges: { node: { id: string; name: string } }[] };
    people: { edges: { node: { id: string; name: string } }[] };
  };
  for (const { node } of [...all.boards.edges, ...all.people.edges]) id[node.name] = node.id;
});

test('a merger, before and after, to the hour; the landscape stays as it is', async () => {
  const landscape = '{ summary { revision } changes { totalCount } boards { totalCount } }';
  const before = await api.ask(landscape);
  const scenario = await made('Fewer boards');
  await added(scenario, { kind: 'MERGE', into: id['Quay Board'], absorb: [id['Tide Board']] });
  expect(await planOf(scenario)).toMatchObject({
    before: { boards: 4, seats: 8, people: 5, personHours: 3 * 12 + 3 * 12 + 4 + 6, cost: null },
    after: { boards: 3, seats: 6, people: 5, personHours: 4 * 12 + 4 + 6 },
    steps: [{ counted: true, problem: null, hoursSaved: 24, seatsSaved: 2, voicesLost: 0 }],
    boards: [
      { name: 'Tide Board', state: 'GOES', into: id['Quay Board'], peopleAfter: 0 },
      { name: 'Quay Board', state: 'CHANGES', peopleAfter: 4 },
    ],
    lines: [{ from: id['Tide Board'], to: id['Quay Board'], state: 'GOES' }],
    lostVoices: { count: 0 },
    guardrails: [
      { kind: 'CHAIR', level: 'WARNING', text: 'Quay Board would have several chairs: Ann Sample and Dan Sample.' },
    ],
  });
  expect(await api.ask(landscape)).toEqual(before);
});

test('what the law keeps is not counted until that is set aside with a reason', async () => {
  const scenario = await made('Without lamps');
  const { version, steps } = await added(scenario, { kind: 'DISSOLVE', board: id['Lamp Board'] });
  expect(await planOf(scenario)).toMatchObject({
    after: { boards: 4 },
    steps: [{ counted: false, problemCode: 'BY_LAW' }],
    guardrails: [{ kind: 'STATUTE', level: 'ERROR' }],
  });
  const carry = `mutation($id: ID!) { carryOutScenario(id: $id, from: "2026-04-01") { id } }`;
  expect(await refusal(carry, { id: scenario })).toEqual([
    'LOCKED_BY_STATUTE',
    expect.stringContaining('Invented Lamps Act'),
  ]);
  await api.ask(
    `mutation($s: ID!, $step: ID!, $seen: Int!) { overrideGuardrail(scenario: $s, step: $step, seen: $seen, why: "The Act is to be repealed.", by: "Bob") { id } }`,
    { s: scenario, step: steps[0]?.id, seen: version },
  );
  expect(await planOf(scenario)).toMatchObject({
    after: { boards: 3 },
    lostVoices: { themeAreas: [{ theme: { name: 'Lights' }, area: { name: 'Aber' } }] },
  });
});

test('two who change one scenario lose no step, and who comes second is told who was first', async () => {
  const scenario = await made('For two');
  const [ann, bob] = await Promise.all([
    added(scenario, { kind: 'DISSOLVE', board: id['Rope Board'] }, 'Ann'),
    added(scenario, { kind: 'MEET', board: id['Quay Board'], meetingsPerYear: 4 }, 'Bob'),
  ]);
  const latest = ann.version > bob.version ? ann : bob;
  expect(latest.steps.map(({ kind }) => kind).toSorted()).toEqual(['DISSOLVE', 'MEET']);
  const step = latest.steps.find(({ kind }) => kind === 'MEET')?.id;
  const change = `mutation($s: ID!, $step: ID!, $seen: Int!, $by: String) {
    updateScenarioStep(scenario: $s, step: $step, seen: $seen, on: false, by: $by) { version } }`;
  await api.ask(change, { s: scenario, step, seen: latest.version, by: 'Cat' });
  expect(await refusal(change, { s: scenario, step, seen: latest.version, by: 'Dan' })).toEqual([
    'CONFLICT',
    expect.stringMatching(/^Cat changed step \d of “For two”/),
  ]);
});

test('thirty who change one scenario at once all do, and wait for each other', async () => {
  const scenario = await made('For thirty');
  const save =
    'mutation($id: ID!, $text: String!) { saveScenario(input: { id: $id, description: $text }) { version } }';
  const asked = Array.from({ length: 30 }, (_, at) => at);
  const answers = await Promise.all(asked.map((at) => api.post(save, { id: scenario, text: `by ${at}` })));
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  const told = await api.ask('query($id: ID!) { scenario(id: $id) { version } }', { id: scenario });
  expect(told).toEqual({ scenario: { version: 31 } });
});

test('a step means the board that another was merged into since', async () => {
  const scenario = await made('After a merger');
  const { Tide, Rope } = { Tide: id['Tide Board'] ?? '', Rope: id['Rope Board'] ?? '' };
  await added(scenario, { kind: 'MEET', board: Rope, meetingsPerYear: 2 });
  await added(scenario, { kind: 'MERGE', into: Tide, absorb: [Rope, id['Quay Board']] });
  const merge = 'mutation($keep: ID!, $absorb: ID!) { mergeBoards(keep: $keep, absorb: $absorb) { id } }';
  const { mergeBoards: change } = (await api.ask(merge, { keep: Tide, absorb: Rope })) as {
    mergeBoards: { id: string };
  };
  const shownSteps = 'query($id: ID!) { scenario(id: $id) { steps { boards { name } } } }';
  const boardsOf = async () => {
    const told = (await api.ask(shownSteps, { id: scenario })) as {
      scenario: { steps: { boards: { name: string }[] }[] };
    };
    return told.scenario.steps.map(({ boards }) => boards.map(({ name }) => name));
  };
  expect(await boardsOf()).toEqual([['Tide Board'], ['Quay Board', 'Tide Board']]);
  expect(await planOf(scenario)).toMatchObject({ steps: [{ counted: true }, { counted: true }] });
  await api.ask('mutation($id: ID!) { undoChange(id: $id) { id } }', { id: change.id });
  expect((await boardsOf())[0]).toEqual(['Rope Board']);
});

test('changes are undone and done again, steps put elsewhere, and the whole is cloned', async () => {
  const scenario = await made('Turned');
  await added(scenario, { kind: 'DISSOLVE', board: id['Rope Board'] });
  const { steps } = await added(scenario, { kind: 'SHARE_DAY', board: id['Quay Board'], into: id['Tide Board'] });
  const turned = async (what: string) =>
    Object.values(
      (await api.ask(`mutation($id: ID!) { ${what}Scenario(id: $id) { ...Shown } } ${shown}`, {
        id: scenario,
      })) as Record<string, Shown>,
    )[0];
  const move = `mutation($s: ID!, $step: ID!) { moveScenarioStep(scenario: $s, step: $step, to: 0) { ...Shown } } ${shown}`;
  await api.ask(move, { s: scenario, step: steps[1]?.id });
  expect((await turned('undo'))?.steps.map(({ kind }) => kind)).toEqual(['DISSOLVE', 'SHARE_DAY']);
  expect(await turned('undo')).toMatchObject({ undoable: true, redoable: true, steps: [{ kind: 'DISSOLVE' }] });
  await turned('redo');
  expect((await turned('redo'))?.steps.map(({ kind }) => kind)).toEqual(['SHARE_DAY', 'DISSOLVE']);
  const { version } = await added(scenario, { kind: 'DISSOLVE', board: id['Lamp Board'] }, 'Bob');
  const seen = `mutation($id: ID!, $seen: Int!) { undoScenario(id: $id, seen: $seen) { version } }`;
  expect(await refusal(seen, { id: scenario, seen: version - 1 })).toEqual([
    'CONFLICT',
    'Bob changed “Turned” meanwhile. Look at it again, then decide what is to be taken back.',
  ]);
  await api.ask(seen, { id: scenario, seen: version });
  const clone = `mutation($id: ID!) { cloneScenario(id: $id, name: "Its twin") { ...Shown } } ${shown}`;
  expect(await api.ask(clone, { id: scenario })).toMatchObject({ cloneScenario: { steps: [{}, {}], undoable: false } });
});

test('what is agreed is carried out from a day on as one change, which is undone whole', async () => {
  const scenario = await made('For real');
  const actions = [
    { kind: 'MERGE', into: id['Quay Board'], absorb: [id['Tide Board']] },
    { kind: 'CREATE_BOARD', name: 'Knot Board', tier: 'LOCAL', reportsTo: [id['Quay Board']] },
    { kind: 'DROP_SEAT', board: id['Rope Board'], person: id['Eve Sample'] },
  ];
  for (const action of actions) await added(scenario, action, 'Ann', { status: 'AGREED' });
  const whole =
    '{ boards { edges { node { id name to meetingsPerYear reportsTo { name } seats { person { name } from to } } } } }';
  const before = await api.ask(whole);
  const plan = await planOf(scenario, { asOf: '2026-04-01' });
  const carry = `mutation($id: ID!) { carryOutScenario(id: $id, from: "2026-04-01", despite: "Agreed by all.", by: "Bob") { id what created updated } }`;
  const idea = await added(scenario, { kind: 'DISSOLVE', board: id['Quay Board'] });
  expect(await refusal(carry, { id: scenario })).toEqual([
    'CONFLICT',
    'Steps of “For real” that are on and not agreed: 1. Mark them as agreed, or switch them off; nothing was changed.',
  ]);
  const last = idea.steps[3];
  const off = `mutation($scenario: ID!, $step: ID!, $seen: Int!) { removeScenarioStep(scenario: $scenario, step: $step, seen: $seen) { id } }`;
  await api.ask(off, { scenario, step: last?.id, seen: last?.version });
  const outcome = '{ scenario(id: "ID") { carriedOut { change from } steps { status } } }'.replace('ID', scenario);
  const { carryOutScenario: change } = (await api.ask(carry, { id: scenario })) as {
    carryOutScenario: { id: string; what: string };
  };
  expect(change.what).toBe('scenario');
  const asOf = (day: string) =>
    api.ask(
      `{ landscape(scope: { asOf: "${day}" }) { boards people } boards(scope: { asOf: "${day}" }) { edges { node { name people(scope: { asOf: "${day}" }) { name } } } } }`,
    );
  expect(await asOf('2026-03-31')).toMatchObject({ landscape: { boards: 4, people: 5 } });
  expect(await asOf('2026-04-01')).toMatchObject({
    landscape: { boards: (plan.after as { boards: number }).boards, people: 4 },
  });
  expect(JSON.stringify(await asOf('2026-04-01'))).toContain('Knot Board');
  const done = { status: 'DONE' };
  expect(await api.ask(outcome)).toEqual({
    scenario: { carriedOut: { change: change.id, from: '2026-04-01' }, steps: [done, done, done] },
  });
  expect((await refusal(carry, { id: scenario }))[1]).toMatch(/^“For real” is carried out already, from 2026-04-01 on/);
  await api.ask('mutation($id: ID!) { undoChange(id: $id) { id } }', { id: change.id });
  expect(await api.ask(whole)).toEqual(before);
  const agreed = { status: 'AGREED' };
  expect(await api.ask(outcome)).toEqual({ scenario: { carriedOut: null, steps: [agreed, agreed, agreed] } });
});

test('a standing item keeps its themes and its voices, also when it is carried out; what speaks for it is said', async () => {
  const scenario = await made('An item');
  const nest = { kind: 'NEST', board: id['Rope Board'], into: id['Quay Board'], nestAs: 'STANDING_ITEM' };
  await added(scenario, nest, 'Ann', { status: 'AGREED' });
  const query = `{ scenario(id: "${scenario}") { plan(scope: { asOf: "2026-04-01" }) {
    invited { name } steps { why } lostVoices { count themeAreas { theme { name } } }
    before { people themeAreas } after { people themeAreas } } } }`;
  expect(await api.ask(query)).toMatchObject({
    scenario: {
      plan: {
        invited: [{ name: 'Eve Sample' }],
        steps: [{ why: 'People on both Rope Board and Quay Board: 0; chance would give 0.7.' }],
        lostVoices: { count: 0, themeAreas: [] },
        before: { people: 5, themeAreas: 3 },
        after: { people: 4, themeAreas: 3 },
      },
    },
  });
  await api.ask(`mutation { carryOutScenario(id: "${scenario}", from: "2026-04-01", by: "Bob") { id } }`);
  const themes = '{ boards { edges { node { name themes { name } } } } }';
  const { boards: found } = (await api.ask(themes)) as {
    boards: { edges: { node: { name: string; themes: { name: string }[] } }[] };
  };
  const quay = found.edges.find(({ node }) => node.name === 'Quay Board')?.node.themes.map(({ name }) => name);
  expect(quay).toEqual(['Harbours', 'Ropes']);
});

test('bad input is refused in sentences and leaves nothing', async () => {
  const scenario = await made('Refused');
  const refused = (action: object) => refusal(add, { scenario, action, by: 'Ann' });
  expect(await refused({ kind: 'MERGE', into: id['Quay Board'] })).toEqual([
    'BAD_INPUT',
    expect.stringContaining('absorb'),
  ]);
  expect(await refused({ kind: 'MEET', board: id['Quay Board'], meetingsPerYear: 400 })).toEqual([
    'BAD_INPUT',
    expect.any(String),
  ]);
  expect(await refused({ kind: 'CREATE_BOARD', name: ' ' })).toEqual(['BAD_INPUT', expect.any(String)]);
  expect((await refusal(add, { scenario: 'scenario_none', action: { kind: 'DISSOLVE', board: 'x' } }))[0]).toBe(
    'NOT_FOUND',
  );
  for (const action of [
    { kind: 'DISSOLVE', board: 'y'.repeat(900_000) },
    { kind: 'RETHEME', board: id['Quay Board'], themes: Array.from({ length: 101 }, (_, at) => `theme_${at}`) },
    { kind: 'CREATE_BOARD', name: 'x'.repeat(121) },
  ])
    expect((await refused(action))[0]).toBe('BAD_INPUT');
  const live = id['Quay Board'];
  const created = (await added(scenario, { kind: 'CREATE_BOARD', name: 'New', board: live })).steps[0]?.id;
  const own = 'query($id: ID!) { scenario(id: $id) { version steps { id boards { id } } } }';
  const idOfNew = async () => {
    const { scenario: told } = (await api.ask(own, { id: scenario })) as {
      scenario: { version: number; steps: { boards: { id: string }[] }[] };
    };
    return { version: told.version, board: told.steps[0]?.boards[0]?.id };
  };
  const before = await idOfNew();
  expect(before.board).toMatch(/^board_[0-9a-f]{20}$/);
  expect(before.board).not.toBe(live);
  const update = `mutation($s: ID!, $step: ID!, $seen: Int!, $action: StepActionInput!) {
    updateScenarioStep(scenario: $s, step: $step, seen: $seen, action: $action) { version } }`;
  const renamed = { kind: 'CREATE_BOARD', name: 'Newer', board: live };
  await api.ask(update, { s: scenario, step: created, seen: before.version, action: renamed });
  expect((await idOfNew()).board).toBe(before.board);
  const { steps } = await added(scenario, { kind: 'DISSOLVE', board: 'board_that_never_was' });
  expect(steps).toHaveLength(2);
  await api.ask(
    'mutation($s: ID!, $step: ID!, $seen: Int!) { removeScenarioStep(scenario: $s, step: $step, seen: $seen) { id } }',
    { s: scenario, step: created, seen: 99 },
  );
  expect(await planOf(scenario)).toMatchObject({ steps: [{ counted: false, problemCode: 'NO_SUCH_RECORD' }] });
});
