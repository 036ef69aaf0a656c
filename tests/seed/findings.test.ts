// What matters most in the two data sets: of Wales nothing that its documents do not bear out, of Aber what was planted.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findingsOf, project, type RankedFinding, workOutSeats } from '../../server/analysis/index.ts';
import { seedLandscape } from '../../server/changes/seedLandscape.ts';
import { defaultScope } from '../../server/domain/scope.ts';
import { openStore } from '../../server/store/openStore.ts';
import { readLandscape } from '../../server/store/readLandscape.ts';
import { apiOf } from '../support/api.ts';
import { emptyDatabase, openDriver, testDatabase } from '../support/database.ts';

const store = await openStore(testDatabase());
const driver = openDriver();
const api = apiOf(store);
/** Loading a data set takes long where the machine is shared. */
const patience = 400_000;
afterAll(async () => {
  await emptyDatabase(driver);
  await Promise.all([driver.close(), store.close()]);
});

describe('of the Welsh data set', () => {
  interface Told {
    kind: string;
    headline: string;
    cautions: string[];
    records: { name?: string }[];
  }
  const told = async (scope: object): Promise<Told[]> => {
    const query = `query($scope: Scope) { landscape(scope: $scope) { findings(first: 100) { kind headline cautions
      records { ... on Board { name } ... on Organisation { name } ... on Person { name } } } } }`;
    return ((await api.ask(query, { scope })) as { landscape: { findings: Told[] } }).landscape.findings;
  };
  beforeAll(async () => {
    await seedLandscape(store, 'wales', { who: 'a test' });
  }, patience);

  it('eight national boards deal with community safety, as documents state of each', async () => {
    const [finding] = await told({});
    expect(finding).toMatchObject({
      kind: 'CROWDED',
      headline: expect.stringMatching(/^Wales has 8 national boards for Community safety or narrower themes/),
    });
    expect(finding?.records.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Policing Partnership Board for Wales',
        'Safer Communities Programme Board',
        'Safer Communities Network',
        'Policing in Wales',
        'All-Wales Serious Violence Group',
        'Oversight Group (community safety review)',
        'Equality and Social Justice Committee',
        'Task and Finish group (prevention strategy for Wales)',
      ]),
    );
    expect(finding?.cautions).toContain('When they began and ended is unknown of 6 of the 8 boards.');
  });

  it('Public Health Wales is on eight boards over all times, on no more than six in 2019 and 2020', async () => {
    const ofHealth = async (scope: object) =>
      (await told(scope)).find(({ headline }) => headline.startsWith('Public Health Wales'));
    expect(await ofHealth({})).toMatchObject({
      headline:
        'Public Health Wales is represented on 8 boards, by 3 people who are named. Most boards for one person: 3 (Tracey Cooper).',
      cautions: [
        'Not all at once: 7 at most on one day.',
        'Inferred, not stated by a source: 5 of the 10 seats behind this, of which a person may have several.',
      ],
    });
    expect((await ofHealth({ asOf: '2020-03-01' }))?.headline).toContain('represented on 6 boards');
  });

  it.each([
    {},
    { asOf: '2019-06-30' },
    { asOf: '2021-06-24' },
    { from: '2018', to: '2021' },
    { certainty: 'STATED_ONLY' },
  ])(
    'under %o nothing is said that five documents cannot tell: who is missing, cut off, or on two boards too many',
    async (scope) => {
      const kinds = new Set((await told(scope)).map(({ kind }) => kind));
      expect([...kinds].filter((kind) => kind !== 'CROWDED' && kind !== 'ORGANISATION_LOAD')).toEqual([]);
    },
  );
});

describe('of Aber', () => {
  const place = z.object({ theme: z.string(), area: z.string() });
  const truth = z
    .object({
      asOf: z.string(),
      minutes: z.object({ from: z.string(), to: z.string() }),
      pairs: z.array(z.object({ verdict: z.enum(['MERGE', 'NEST', 'ALIGN']), a: z.string(), b: z.string() })),
      brokenLines: z.array(z.object({ board: z.string() })),
      cutPeople: z.array(z.object({ person: z.string(), board: z.string() })),
      crowdedCells: z.array(place),
      emptyCells: z.array(place),
      duplicatedSeries: z.array(z.object({ a: z.string(), b: z.string() })),
      clashes: z.array(z.object({ a: z.string(), b: z.string() })),
      missingOrganisations: z.array(z.object({ organisation: z.string(), board: z.string() })),
    })
    .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../fixtures/aber/truth.json'), 'utf8')));
  let onDay: RankedFinding[];
  let overYears: RankedFinding[];
  const nameOf = new Map<string, string>();
  /** The names of the records of each finding of a kind. */
  const named = (findings: RankedFinding[], kind: RankedFinding['kind']) =>
    findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => new Set(finding.records.map((id) => nameOf.get(id) ?? id)));
  const tells = (found: Set<string>[], ...names: string[]) => found.some((one) => names.every((name) => one.has(name)));

  beforeAll(async () => {
    await emptyDatabase(driver);
    await seedLandscape(store, 'aber', { who: 'a test' });
    const landscape = await readLandscape(store);
    const workedOut = workOutSeats(landscape, defaultScope.presumeMonths);
    onDay = findingsOf(project(workedOut, { ...defaultScope, asOf: truth.asOf }));
    overYears = findingsOf(project(workedOut, { ...defaultScope, ...truth.minutes }));
    const { boards, people, organisations, themes, areas } = landscape;
    for (const { id, name } of [boards, people, organisations, themes, areas].flat()) nameOf.set(id, name);
  }, patience);

  it('every planted pair is told, with its verdict', () => {
    for (const { a, b, verdict } of truth.pairs) {
      const found = onDay.filter((finding) => finding.kind === 'OVERLAP' && finding.verdict === verdict);
      expect([a, b, tells(named(found, 'OVERLAP'), a, b)]).toEqual([a, b, true]);
    }
  });

  it('every broken line, every line on one person, and no board as broken that hangs on one', () => {
    const broken = named(onDay, 'BROKEN_LINE');
    expect(truth.brokenLines.filter(({ board }) => !tells(broken, board))).toEqual([]);
    const onOne = named(onDay, 'LINE_ON_ONE_PERSON');
    expect(truth.cutPeople.filter(({ person, board }) => !tells(onOne, person, board))).toEqual([]);
    expect(truth.cutPeople.filter(({ board }) => tells(broken, board))).toEqual([]);
  });

  it('every crowded area, of the narrowest theme, and every gap, of the broadest', () => {
    const crowded = named(onDay, 'CROWDED');
    const narrowest = truth.crowdedCells.filter(({ theme }) => theme !== 'Housing');
    expect(narrowest.filter(({ theme, area }) => !tells(crowded, theme, area))).toEqual([]);
    const gaps = onDay
      .filter(({ kind }) => kind === 'GAP')
      .map(({ records }) => records.slice(0, 2).map((id) => nameOf.get(id)));
    const broadest = truth.emptyCells.filter(
      ({ theme }) => theme === 'Children and families' || theme === 'Health and care',
    );
    expect(gaps.map(([theme, area]) => `${theme} ${area}`).sort()).toEqual(
      broadest.map(({ theme, area }) => `${theme} ${area}`).sort(),
    );
  });

  it('duplicated series, clashes, and organisations missing among three peers or more', () => {
    const series = named(overYears, 'DUPLICATED_MEETINGS');
    expect(truth.duplicatedSeries.filter(({ a, b }) => !tells(series, a, b))).toEqual([]);
    const clashes = named(overYears, 'CLASH');
    expect(truth.clashes.filter(({ a, b }) => !tells(clashes, a, b))).toEqual([]);
    const missing = named(onDay, 'MISSING_ORGANISATION');
    const judged = truth.missingOrganisations.filter(({ organisation }) => !organisation.endsWith('County Council'));
    expect(judged.filter(({ organisation, board }) => !tells(missing, organisation, board))).toEqual([]);
  });
});
