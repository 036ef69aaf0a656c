// The invented region: made by its generator, loaded like any data set, and what was planted in it found by the analysis.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { crowdingOf } from '../../server/analysis/crowding/crowding.ts';
import { gapsOf } from '../../server/analysis/crowding/gaps.ts';
import {
  clashes,
  heldSeries,
  lineOfSight,
  loadOfPerson,
  missingBoards,
  type Overlap,
  overlaps,
  type Projection,
  project,
  workOutSeats,
} from '../../server/analysis/index.ts';
import { seedLandscape } from '../../server/changes/seedLandscape.ts';
import type { Landscape } from '../../server/domain/landscape.ts';
import { defaultScope } from '../../server/domain/scope.ts';
import { tiers } from '../../server/domain/vocabulary.ts';
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
const cellShape = z.object({ theme: z.string(), area: z.string() });
const lineShape = z.object({ theme: z.string(), board: z.string() });
const seriesShape = z.object({ a: z.string(), b: z.string() });
const truth = z
  .object({
    asOf: z.string(),
    minutes: z.object({ from: z.string(), to: z.string() }),
    pairs: z.array(pairShape),
    overloaded: z.array(z.object({ person: z.string(), boards: z.number(), alike: z.array(z.array(z.string())) })),
    busyOnBoardsThatDiffer: z.array(z.object({ person: z.string(), boards: z.array(z.string()) })),
    brokenLines: z.array(lineShape),
    reachingLines: z.array(lineShape),
    cutPeople: z.array(lineShape.extend({ person: z.string() })),
    crowdedCells: z.array(cellShape.extend({ boards: z.array(z.string()) })),
    emptyCells: z.array(cellShape.extend({ addressedIn: z.number(), of: z.number() })),
    duplicatedSeries: z.array(seriesShape),
    clashes: z.array(seriesShape.extend({ date: z.string(), people: z.array(z.string()) })),
    missingOrganisations: z.array(z.object({ organisation: z.string(), board: z.string() })),
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
  /** Over the years of which there are minutes. */
  let meetings: Projection;
  let pairs: Overlap[];
  const nameOf = new Map<string, string>();

  beforeAll(async () => {
    first = await seedLandscape(store, 'aber', { who: 'a test' });
    landscape = await readLandscape(store);
    const workedOut = workOutSeats(landscape, defaultScope.presumeMonths);
    projection = project(workedOut, { ...defaultScope, asOf: truth.asOf });
    meetings = project(workedOut, { ...defaultScope, ...truth.minutes });
    const ranked = overlaps(projection);
    pairs = ranked.page(0, ranked.count);
    const { boards, people, organisations, themes, areas } = landscape;
    for (const { id, name } of [...boards, ...people, ...organisations, ...themes, ...areas]) nameOf.set(id, name);
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
    expect(compared(verdict, found, planted)).toEqual(nothing);
  });

  it('has people who are overloaded with boards that are alike, and nobody else is as much', () => {
    const loads = landscape.people.map(({ id, name }) => ({ name, load: loadOfPerson(projection, id) }));
    const said = (person: string, boards: number, groups: number) => `${person}: ${boards} boards, ${groups} groups`;
    expect(
      compared(
        'Overloaded people',
        loads
          .filter(({ load }) => load.similarBoards >= 8)
          .map(({ name, load }) => said(name, load.boards, load.groups.length)),
        truth.overloaded.map(({ person, boards, alike }) => said(person, boards, alike.length)),
      ),
    ).toEqual(nothing);
    for (const { person, boards: those } of truth.busyOnBoardsThatDiffer)
      expect(loads.find(({ name }) => name === person)?.load).toMatchObject({ boards: those.length, similarBoards: 0 });
  });

  it('has series of meetings that duplicate each other; boards as alike whose meetings lie apart are none', () => {
    const found = heldSeries(meetings).filter(({ series }) => series);
    expect(
      compared(
        'Duplicated series',
        found.map(keyOf),
        truth.duplicatedSeries.map(({ a, b }) => key(a, b)),
      ),
    ).toEqual(nothing);
  });

  it('has meetings that clash, by day, boards and people', () => {
    const said = (date: string, boards: string, people: string[]) => `${date} ${boards}: ${people.sort().join(', ')}`;
    expect(
      compared(
        'Clashes',
        clashes(meetings).all.map(({ a, b, people }) =>
          said(a.meeting.date, keyOf({ a: a.meeting.board, b: b.meeting.board }), people.map(name)),
        ),
        truth.clashes.map(({ date, a, b, people }) => said(date, key(a, b), people)),
      ),
    ).toEqual(nothing);
  });

  it('has lines of sight that break, of each theme and wider ones, and others that reach the top', () => {
    const all = landscape.themes.flatMap(({ id }) =>
      lineOfSight(projection, id).boards.map(({ board, status }) => ({ theme: name(id), board: name(board), status })),
    );
    const said = ({ theme, board }: { theme: string; board: string }) => `${theme}: ${board}`;
    expect(
      compared(
        'Broken lines of sight',
        all.filter(({ status }) => status === 'BREAKS').map(said),
        truth.brokenLines.map(said),
      ),
    ).toEqual(nothing);
    const reaching = all.filter(({ status }) => status === 'REACHES').map(said);
    expect(reaching).toEqual(expect.arrayContaining(truth.reachingLines.map(said)));
  });

  it('has people on whom alone a line of sight depends', () => {
    const said = (theme: string, person: string, board: string) => `${theme}: ${person} for ${board}`;
    expect(
      compared(
        'Cut people',
        landscape.themes.flatMap(({ id }) =>
          lineOfSight(projection, id).people.flatMap(({ person, boards }) =>
            boards.map((board) => said(name(id), name(person), name(board))),
          ),
        ),
        truth.cutPeople.map(({ theme, person, board }) => said(theme, person, board)),
      ),
    ).toEqual(nothing);
  });

  it('has counties with three boards of a theme or more, twice as many as any other', () => {
    const { columns, rows } = crowdingOf(projection, 'LOCAL');
    const counties = columns.filter(({ kind }) => kind === 'county').map(({ area }) => area);
    const found = rows.flatMap(({ theme, cells }) => {
      const there = cells.filter(({ area }) => counties.includes(area));
      return there
        .filter(({ area, boards }) =>
          there.every((other) => other.area === area || boards.length >= 2 * other.boards.length),
        )
        .filter(({ boards }) => boards.length >= 3)
        .map(({ area, boards }) => said(name(theme), name(area), boards.map(name)));
    });
    function said(theme: string, area: string, boards: readonly string[]): string {
      return `${theme} in ${area}: ${[...boards].sort().join(', ')}`;
    }
    expect(
      compared(
        'Crowded cells',
        found,
        truth.crowdedCells.map(({ theme, area, boards }) => said(theme, area, boards)),
      ),
    ).toEqual(nothing);
  });

  it('has districts without a board of what most others address, and no other gaps on any tier', () => {
    const said = (theme: string, area: string, addressed: number, of: number) =>
      `${theme} in ${area}, ${addressed} of ${of}`;
    expect(
      compared(
        'Empty cells',
        tiers
          .flatMap((tier) => gapsOf(projection, tier))
          .map(({ theme, area, addressed, of }) => said(name(theme), name(area), addressed.length, of)),
        truth.emptyCells.map(({ theme, area, addressedIn, of }) => said(theme, area, addressedIn, of)),
      ),
    ).toEqual(nothing);
  });

  it('has organisations missing where their peers sit', () => {
    const said = (organisation: string, board: string) => `${organisation} on ${board}`;
    expect(
      compared(
        'Missing organisations',
        landscape.organisations.flatMap(({ id }) =>
          (missingBoards(projection, id)?.boards ?? []).map(({ board }) => said(name(id), name(board))),
        ),
        truth.missingOrganisations.map(({ organisation, board }) => said(organisation, board)),
      ),
    ).toEqual(nothing);
  });

  function name(id: string): string {
    return nameOf.get(id) ?? id;
  }

  function keyOf({ a, b }: { a: string; b: string }): string {
    return key(name(a), name(b));
  }
});

const nothing = { missed: [], unplanted: [] };

/** In what the found differs from the planted; how much of either is right is said, for docs/analysis.md. */
function compared(what: string, found: readonly string[], planted: readonly string[]) {
  const missed = planted.filter((each) => !found.includes(each));
  const unplanted = found.filter((each) => !planted.includes(each));
  const right = planted.length - missed.length;
  console.log(`${what}: precision ${right} of ${found.length}, recall ${right} of ${planted.length}`);
  return { missed, unplanted };
}

function key(a: string, b: string): string {
  return [a, b].sort().join(' and ');
}
