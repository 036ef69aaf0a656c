import { afterAll, expect, test } from 'vitest';
import { jobs, measureOf, type Projection, peopleOfScope, stepsOf } from '../../server/analysis/index.ts';
import { seededNumbers } from '../../server/analysis/seededNumbers.ts';
import { analysisProgress, closeHeavyWork, prepare, searchPlans } from '../../server/questions/heavyWork.ts';
import { membership, projectionOf } from '../analysis/world.ts';

afterAll(closeHeavyWork);

/** Boards of 24 among so many people: heavy enough for a thread of its own. */
function crowded(boards: number, people: number): Projection {
  const numbers = seededNumbers(7);
  const seated = Array.from({ length: boards }, () => {
    return [...new Set(Array.from({ length: 24 }, () => `P${numbers.below(people)}`))];
  });
  return projectionOf(membership(Object.fromEntries(seated.map((all, i) => [`B${i}`, all]))));
}
const all = ['significance', 'betweennessOfBoards', 'brokerageOfPeople', 'groupsOfBoards'] as const;

test('a thread makes the same of the graphs as would be made here', async () => {
  const projection = crowded(300, 700);
  for (const job of all)
    expect(stepsOf(job, projection.people)).toBeGreaterThan(job === 'significance' ? 0 : 2_000_000);
  await prepare(projection, all);
  const here = crowded(300, 700);
  for (const job of ['betweennessOfBoards', 'brokerageOfPeople', 'groupsOfBoards'] as const) {
    expect(projection.has(jobs[job])).toBe(true);
    expect(projection.keep<unknown>(jobs[job])).toEqual(here.keep<unknown>(jobs[job]));
  }
  for (const [id, ...ids] of [
    ['betweenness', 'B7'],
    ['brokerage', 'P7'],
    ['community', 'B7'],
    ['qValue', 'B1', 'B2'],
  ] as const)
    expect(measureOf(projection, id, ...ids)).toBe(measureOf(here, id, ...ids));
});

test('a search whose time was over before its turn came answers nothing, rather than something poor', async () => {
  const { boardCount, boardStart, actorOfCell } = crowded(20, 60).people;
  const search = { people: { boardCount, boardStart, actorOfCell }, locked: [] };
  const { signal } = new AbortController();
  expect(await searchPlans(search, Date.now(), signal)).toBeNull();
  expect(await searchPlans(search, Date.now() + 20_000, signal)).toMatchObject({ proven: true });
});

test('who sits where, among many seats, is worked out in a thread as it would be here', async () => {
  const dates = [{ from: '2019', to: '2020-06' }, { from: '2020-03' }, {}] as const;
  const seats = Array.from({ length: 51_000 }, (_, i) => {
    return { board: `B${i % 400}`, person: i % 7 === 0 ? null : `P${(i * 31) % 20_011}`, ...dates[i % 3] };
  });
  const many = () => projectionOf({ seats }, { asOf: '2020-05-01' });
  const projection = many();
  await prepare(projection, ['sharingOfPeople']);
  expect(projection.has(peopleOfScope)).toBe(true);
  const { indexOfActor: _, ...people } = projection.people;
  const { indexOfActor, ...here } = many().people;
  expect(people).toEqual(here);
  expect(people.actors.map((id) => indexOfActor.get(id))).toEqual([...people.actors.keys()]);
});

test('what is light is left for when it is asked', async () => {
  const projection = crowded(5, 30);
  await prepare(projection, all);
  expect(projection.has(jobs.betweennessOfBoards)).toBe(false);
});

test('those who ask at one time wait for one piece of work, and hear how far it is', async () => {
  const projection = crowded(300, 700);
  const listening = new AbortController();
  const heard: string[] = [];
  const hearing = (async () => {
    for await (const { job, done } of analysisProgress(listening.signal)) heard.push(`${job} ${done}`);
  })();
  await Promise.all([prepare(projection, ['brokerageOfPeople']), prepare(projection, ['brokerageOfPeople'])]);
  listening.abort();
  await hearing;
  expect(heard.filter((word) => word === 'brokerageOfPeople 0')).toHaveLength(1);
  expect(heard.at(-1)).toBe('brokerageOfPeople 1');
});

test('work goes on as long as anybody waits, and no longer', async () => {
  const projection = crowded(300, 700);
  const first = new AbortController();
  const [one, other] = [prepare(projection, ['groupsOfBoth'], first.signal), prepare(projection, ['groupsOfBoth'])];
  setTimeout(() => first.abort(), 20);
  await expect(one).rejects.toThrow('aborted');
  expect(projection.has(jobs.groupsOfBoth)).toBe(false);
  await other;
  expect(projection.has(jobs.groupsOfBoth)).toBe(true);

  const again = crowded(300, 700);
  const alone = new AbortController();
  const stopped = prepare(again, ['groupsOfBoth'], alone.signal);
  setTimeout(() => alone.abort(), 20);
  await expect(stopped).rejects.toThrow('aborted');
  await prepare(again, ['groupsOfBoth']);
  expect(again.has(jobs.groupsOfBoth)).toBe(true);
});
