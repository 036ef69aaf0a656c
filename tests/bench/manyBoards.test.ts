// What a landscape of 1,000 boards and 10,000 people answers: every total whole, every page and drawing within its limit. How fast: answers.ts.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Document } from '../../server/domain/evidence.ts';
import { openDatabase } from '../../server/store/local/openDatabase.ts';
import { defaultVersion } from '../../server/store/local/releases.ts';
import { migrate } from '../../server/store/migrate.ts';
import { openStore } from '../../server/store/openStore.ts';
import { manyBoards } from '../fixtures/manyBoards.ts';
import { apiOf, put } from '../support/api.ts';
import { firstViews } from './answers.ts';

const dataFolder = await mkdtemp(join(tmpdir(), 'boardwalk-bench-'));
const opened = await openDatabase({ server: null, dataFolder, localVersion: defaultVersion }, () => undefined);
const store = await openStore(opened);
const api = apiOf(store);
const minutes = 60_000;
const mostEdges = 3_000;
const documents = manyBoards({ boards: 1_000, people: 10_000 });

beforeAll(async () => {
  await migrate(store);
  await put(store, documents);
}, 10 * minutes);

afterAll(async () => {
  await store.close();
  await opened.close();
  await rm(dataFolder, { recursive: true, force: true });
});

/** How many people each pair of boards has in common, counted the plain way. */
function sharedPeople(all: readonly Document[]): Map<string, number> {
  const boardsOf = new Map<string, Set<string>>();
  for (const { kind, record } of all)
    if (kind === 'SEAT' && record.person !== null) {
      const boards = boardsOf.get(record.person) ?? new Set();
      boardsOf.set(record.person, boards.add(record.board));
    }
  const shared = new Map<string, number>();
  for (const boards of boardsOf.values())
    for (const a of boards)
      for (const b of boards) if (a < b) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  return shared;
}
const shared = sharedPeople(documents);

const answer = async <T>(view: string, shape: z.ZodType<T>): Promise<T> =>
  shape.parse(await api.ask(firstViews[view] ?? ''));
const page = <T>(node: z.ZodType<T>) =>
  z.object({
    totalCount: z.number(),
    edges: z.array(z.object({ node })).transform((all) => all.map((one) => one.node)),
  });
const thing = z.object({ id: z.string() });

test('overlaps are all pairs that share somebody, fifty on the page, strongest first', {
  timeout: minutes,
}, async () => {
  const overlap = z.object({ a: thing, b: thing, sharedPeople: z.number(), strength: z.number() });
  const { overlaps } = await answer('overlaps', z.object({ overlaps: page(overlap) }));
  expect(overlaps.totalCount).toBe(shared.size);
  expect(overlaps.edges).toHaveLength(50);
  for (const { a, b, sharedPeople: count } of overlaps.edges)
    expect(count).toBe(shared.get([a.id, b.id].sort().join(' ')));
  const strengths = overlaps.edges.map(({ strength }) => strength);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
});

test('the drawing keeps its limit, says what it left out, and ties only what it shows', {
  timeout: minutes,
}, async () => {
  const edge = z.object({ source: z.string(), target: z.string(), weight: z.number() });
  const total = z.object({ nodes: z.number(), edges: z.number() });
  const drawing = z.object({ truncated: z.boolean(), nodes: z.array(thing), edges: z.array(edge), total });
  const { network } = await answer('network', z.object({ network: drawing }));
  expect(network).toMatchObject({ truncated: true, total: { nodes: 1_000, edges: shared.size } });
  expect(network.nodes).toHaveLength(500);
  const shown = new Set(network.nodes.map(({ id }) => id));
  const among = [...shared].filter(([key]) => key.split(' ').every((id) => shown.has(id)));
  const heaviest = among.map(([, count]) => count).toSorted((a, b) => b - a);
  expect(heaviest.length).toBeGreaterThan(mostEdges);
  expect(network.edges.map(({ weight }) => weight)).toEqual(heaviest.slice(0, mostEdges));
  for (const { source, target, weight } of network.edges)
    expect(weight).toBe(shared.get([source, target].sort().join(' ')));
});

test('people, boards and the headline figures are counted whole', { timeout: minutes }, async () => {
  const { people } = await answer('people', z.object({ people: page(z.object({ name: z.string() })) }));
  expect([people.totalCount, people.edges.length]).toEqual([10_000, 50]);
  const board = z.object({ peopleCount: z.number(), seats: z.array(z.object({ evidence: z.array(z.unknown()) })) });
  const { boards } = await answer('boards', z.object({ boards: page(board) }));
  expect([boards.totalCount, boards.edges.length]).toEqual([1_000, 100]);
  for (const { peopleCount, seats } of boards.edges) expect(seats).toHaveLength(peopleCount);
  const figures = z.object({ boards: z.number(), people: z.number(), seats: z.number(), overlaps: z.number() });
  const { summary } = await answer('summary', z.object({ summary: figures }));
  const seats = documents.filter(({ kind }) => kind === 'SEAT').length;
  expect(summary).toMatchObject({ boards: 1_000, people: 10_000, seats, overlaps: shared.size });
});
