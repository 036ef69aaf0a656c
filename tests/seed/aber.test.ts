// The invented region: made by its generator, loaded like any data set, and what was planted in it found by the analysis.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  loadOfPerson,
  type Overlap,
  overlaps,
  type Projection,
  project,
  workOutSeats,
} from '../../server/analysis/index.ts';
import { seedLandscape } from '../../server/changes/seedLandscape.ts';
import type { Landscape } from '../../server/domain/landscape.ts';
import { defaultScope } from '../../server/domain/scope.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { openStore } from '../../server/store/openStore.ts';
import { readLandscape } from '../../server/store/readLandscape.ts';
import { generate } from '../fixtures/aber/generate.ts';
import { emptyDatabase, openDriver, testDatabase } from '../support/database.ts';

const top = resolve(import.meta.dirname, '../..');
const pairShape = z.object({
  verdict: z.enum(['MERGE', 'NEST', 'ALIGN']),
  a: z.string(),
  b: z.string(),
  shared: z.number(),
  why: z.string(),
});
const truth = z
  .object({
    asOf: z.string(),
    pairs: z.array(pairShape),
    overloaded: z.array(z.object({ person: z.string(), boards: z.number(), alike: z.array(z.array(z.string())) })),
    busyOnBoardsThatDiffer: z.array(z.object({ person: z.string(), boards: z.array(z.string()) })),
    unknown: z.object({ undatedSeats: z.number() }),
  })
  .parse(JSON.parse(readFileSync(resolve(top, 'tests/fixtures/aber/truth.json'), 'utf8')));

const store = await openStore(testDatabase());
const driver = openDriver();
afterAll(async () => {
  await emptyDatabase(driver);
  await Promise.all([driver.close(), store.close()]);
});

describe('the files', () => {
  const made = generate();

  it.each([...made.keys()])('%s is what the generator makes', (path) => {
    expect(readFileSync(resolve(top, path), 'utf8') === made.get(path)).toBe(true);
  });

  it('are all there are, beside SOURCES.md, and less than 6 MB', () => {
    const names = [...made.keys()].flatMap((path) =>
      path.startsWith('seed/aber/') ? path.slice('seed/aber/'.length) : [],
    );
    expect(readdirSync(resolve(top, 'seed/aber')).sort()).toEqual(['SOURCES.md', ...names].sort());
    expect([...made.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(6_000_000);
  });
});

describe('the landscape', () => {
  // Loading it twice takes longer than a hook may, where the machine is shared.
  const patience = 400_000;
  let first: Awaited<ReturnType<typeof seedLandscape>>;
  let landscape: Landscape;
  let projection: Projection;
  let pairs: Overlap[];
  const nameOf = new Map<string, string>();

  beforeAll(async () => {
    first = await seedLandscape(store, 'aber', { who: 'a test' });
    landscape = await readLandscape(store);
    projection = project(workOutSeats(landscape, defaultScope.presumeMonths), { ...defaultScope, asOf: truth.asOf });
    const ranked = overlaps(projection);
    pairs = ranked.page(0, ranked.count);
    for (const { id, name } of [...landscape.boards, ...landscape.people]) nameOf.set(id, name);
  }, patience);

  it('loads with one warning, of the seats that nobody dated', () => {
    expect(first.proposal.problems).toEqual([
      {
        file: 'seats.csv',
        row: null,
        field: null,
        rule: 'openEnded',
        severity: 'WARNING',
        values: { count: truth.unknown.undatedSeats },
      },
    ]);
    expect(first.change).toMatchObject({ what: 'import', why: 'seed aber' });
  });

  it('is of the size of a region', async () => {
    const counts = await countRecords(store);
    expect(counts.BOARD).toBeGreaterThanOrEqual(150);
    expect(counts.PERSON).toBeGreaterThanOrEqual(1_300);
    expect(counts.ORGANISATION).toBeGreaterThanOrEqual(60);
    expect(counts.MEETING).toBeGreaterThanOrEqual(2_000);
    expect(counts.ATTENDANCE).toBeGreaterThanOrEqual(15_000);
    expect(counts.ACTION).toBeGreaterThanOrEqual(1_000);
    expect(counts).toMatchObject({ AREA: 18, THEME: 51 });
  });

  it(
    'changes nothing when it is loaded again',
    async () => {
      expect((await seedLandscape(store, 'aber', { who: 'a test' })).change).toBeNull();
    },
    patience,
  );

  it.each(truth.pairs)('$a and $b: $verdict', ({ a, b, verdict, shared }) => {
    const found = pairs.find((pair) => keyOf(pair) === key(a, b));
    expect(found).toMatchObject({ verdict, sharedPeople: shared, significant: true });
  });

  it.each(['MERGE', 'NEST', 'ALIGN'] as const)('what the rule of %s finds is what was planted', (verdict) => {
    const planted = truth.pairs.filter((pair) => pair.verdict === verdict).map(({ a, b }) => key(a, b));
    const found = pairs.filter((pair) => pair.verdict === verdict && pair.significant).map(keyOf);
    const right = found.filter((each) => planted.includes(each)).length;
    console.log(`${verdict}: precision ${right} of ${found.length}, recall ${right} of ${planted.length}`);
    expect(found.sort()).toEqual(planted.sort());
  });

  it('has people who are overloaded with boards that are alike, and nobody else is as much', () => {
    const loads = landscape.people.map(({ id, name }) => ({ name, load: loadOfPerson(projection, id) }));
    const found = loads.filter(({ load }) => load.similarBoards >= 8);
    const boards = found.map(({ name, load }) => ({ person: name, boards: load.boards, alike: load.groups.length }));
    const expected = truth.overloaded.map(({ person, boards: count, alike }) => ({
      person,
      boards: count,
      alike: alike.length,
    }));
    const byName = (x: { person: string }, y: { person: string }): number => (x.person < y.person ? -1 : 1);
    expect(boards.sort(byName)).toEqual(expected.sort(byName));
    for (const { person, boards: those } of truth.busyOnBoardsThatDiffer)
      expect(loads.find(({ name }) => name === person)?.load).toMatchObject({ boards: those.length, similarBoards: 0 });
  });

  function keyOf({ a, b }: Overlap): string {
    return key(nameOf.get(a) ?? a, nameOf.get(b) ?? b);
  }
});

function key(a: string, b: string): string {
  return [a, b].sort().join(' and ');
}
