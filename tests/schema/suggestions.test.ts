// What could be tried, over the API: the best plan with its reasons and its proof, and the fewest boards.
import { beforeEach, expect, test } from 'vitest';
import { apiOf } from '../support/api.ts';
import { storeForTests } from '../support/database.ts';
import { importTexts } from '../support/importing.ts';

const store = await storeForTests();
const api = apiOf(store);
const seats = `board,person
Quay Board,Ann Sample
Quay Board,Bob Sample
Quay Board,Cat Sample
Tide Board,Ann Sample
Tide Board,Bob Sample
Lamp Board,Cat Sample
Lamp Board,Dan Sample
Rope Board,Dan Sample`;
const boards = `board,meetings_per_year,minutes_per_meeting
Quay Board,6,120
Tide Board,6,120`;

beforeEach(async () => {
  await importTexts(store, { 'seats.csv': seats });
});

const asked = `query($goal: PlanGoal!, $locked: [ID!], $kinds: [SuggestedKind!]) { suggestions(goal: $goal, locked: $locked, kinds: $kinds) {
  saving boards { name } boardsBefore boardsWithoutHours
  plans { saves bound proven gap boardsAfter voicesLost
    steps { kind text absorb into overlaps { sharedPeople reasons } } } } }`;
async function suggested(goal: string, more = {}): Promise<Record<string, unknown>> {
  return ((await api.ask(asked, { goal, ...more })) as { suggestions: Record<string, unknown> }).suggestions;
}

test('the fewest boards are the minimum cover, and those that are to stay are in it', async () => {
  expect(await suggested('FEWEST_BOARDS')).toMatchObject({
    saving: 'BOARDS',
    boards: [{ name: 'Lamp Board' }, { name: 'Quay Board' }],
    boardsBefore: 4,
    plans: [{ saves: 2, bound: 2, proven: true, gap: 0, boardsAfter: 2, voicesLost: 0 }],
  });
  const { boards: edges } = (await api.ask('{ boards { edges { node { id name } } } }')) as {
    boards: { edges: { node: { id: string; name: string } }[] };
  };
  const rope = edges.edges.find(({ node }) => node.name === 'Rope Board')?.node.id;
  expect(await suggested('FEWEST_BOARDS', { locked: [rope] })).toMatchObject({
    boards: [{ name: 'Quay Board' }, { name: 'Rope Board' }],
  });
});

test('the best plan saves what its pairs share, with reasons and proof; seats where no hours are known', async () => {
  expect(await suggested('HOURS_SAVED', { kinds: ['MERGE'] })).toMatchObject({
    saving: 'SEATS',
    plans: [{ saves: 2, proven: true }],
  });
  await importTexts(store, { 'boards.csv': boards });
  expect(await suggested('HOURS_SAVED', { kinds: ['MERGE'] })).toMatchObject({
    saving: 'HOURS',
    boardsWithoutHours: 2,
    plans: [
      {
        saves: 24,
        bound: 24,
        proven: true,
        boardsAfter: 3,
        steps: [{ kind: 'MERGE', text: 'Merge Tide Board into Quay Board.', overlaps: [{ sharedPeople: 2 }] }],
      },
    ],
  });
});

test('bad input is refused in sentences', async () => {
  const { errors } = await api.post('{ suggestions(steps: 99) { saving } }');
  expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  const { errors: missing } = await api.post('{ suggestions(locked: ["board_none"]) { saving } }');
  expect(missing[0]?.extensions.code).toBe('NOT_FOUND');
});
