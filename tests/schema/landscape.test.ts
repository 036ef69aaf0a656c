// The landscape in the API: its figures, what hangs together, where boards crowd and are missing, and what matters most, in both languages.
import { describe, expect, it } from 'vitest';
import { blankRecord } from '../../server/domain/blankRecord.ts';
import type { Document } from '../../server/domain/evidence.ts';
import { recordId } from '../../server/domain/ids.ts';
import type { RecordOf } from '../../server/domain/records.ts';
import { apiForTests } from '../support/api.ts';

const theme = recordId('THEME', 'landscape', 'Violence');
const area = (name: string) => recordId('AREA', 'landscape', name);
const board = (name: string) => recordId('BOARD', 'landscape', name);
const person = (name: string) => recordId('PERSON', 'landscape', name);
const areas = ['North', 'South', 'East', 'West'];

const boardDocument = (name: string, over: Partial<RecordOf['BOARD']> = {}): Document => ({
  kind: 'BOARD',
  record: { ...blankRecord('BOARD', board(name)), name, evidence: [], ...over },
});
const local = (name: string, where: string, themes: string[]) =>
  boardDocument(name, { tier: 'LOCAL', areas: [area(where)], themes });
const people = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);
const twins = ['Violence Board', 'Knife Group'];
const sitting: Record<string, string[]> = {
  'Violence Board': people('Shared', 8),
  'Knife Group': [...people('Shared', 7), 'Odd One'],
  ...Object.fromEntries(people('Other', 8).map((name) => [name, people(`${name}’s`, 5)])),
};
const everybody = [...new Set(Object.values(sitting).flat())];

const api = await apiForTests([
  { kind: 'THEME', record: { ...blankRecord('THEME', theme), name: 'Violence', nameCy: 'Trais', evidence: [] } },
  ...areas.map(
    (name): Document => ({
      kind: 'AREA',
      record: { ...blankRecord('AREA', area(name)), name, kind: 'county', evidence: [] },
    }),
  ),
  boardDocument('Violence Board', {
    tier: 'LOCAL',
    areas: [area('North')],
    themes: [theme],
    statutoryBasis: 'an invented Act',
    meetingsPerYear: 4,
    minutesPerMeeting: 90,
  }),
  ...['North', 'South', 'East'].map((where) =>
    local(where === 'North' ? 'Knife Group' : `${where} Panel`, where, [theme]),
  ),
  local('West Circle', 'West', [recordId('THEME', 'landscape', 'Housing')]),
  {
    kind: 'THEME',
    record: { ...blankRecord('THEME', recordId('THEME', 'landscape', 'Housing')), name: 'Housing', evidence: [] },
  },
  ...people('Other', 8).map((name) => boardDocument(name)),
  ...everybody.map(
    (name): Document => ({
      kind: 'PERSON',
      record: { ...blankRecord('PERSON', person(name)), name, sortName: name, evidence: [] },
    }),
  ),
  ...Object.entries(sitting).flatMap(([on, those]) =>
    those.map(
      (name): Document => ({
        kind: 'SEAT',
        record: {
          ...blankRecord('SEAT', recordId('SEAT', 'landscape', on, name)),
          board: board(on),
          person: person(name),
          role: 'MEMBER',
          from: '2019',
          to: '2021',
          evidence: [],
        },
      }),
    ),
  ),
]);
const scope = { asOf: '2020-06-01' };
const ask = async (fields: string, headers = {}) =>
  (
    (await api.ask(`query($scope: Scope) { landscape(scope: $scope) { ${fields} } }`, { scope }, headers)) as {
      landscape: unknown;
    }
  ).landscape;

describe('the landscape', () => {
  it('has its figures, with how much of them is known', async () => {
    const figures = await ask(`boards statutoryBoards people seats statedSeats several: peopleOnSeveral(boards: 2)
      personHoursPerYear personHoursDay boardsWithHours significantHours effectiveBoards density components meanOverlap
      modularity modularitySpread measure(id: "gaps")
      quality { statedFacts boards boardsWithoutTheme boardsWithoutArea boardsWithoutTier boardsWithoutCadence
        boardsWithoutPeople seats seatsWithoutDates records recordsNotChecked }`);
    expect(figures).toMatchObject({
      boards: 13,
      statutoryBoards: 1,
      people: 49,
      seats: 56,
      statedSeats: 0,
      several: 7,
      personHoursPerYear: 48,
      personHoursDay: '2020-06-01',
      boardsWithHours: 1,
      significantHours: 7 / 8,
      density: 1 / 45,
      components: 9,
      measure: 1,
      quality: {
        statedFacts: 0,
        boards: 13,
        boardsWithoutTheme: 8,
        boardsWithoutArea: 8,
        boardsWithoutTier: 8,
        boardsWithoutCadence: 12,
        boardsWithoutPeople: 3,
        seats: 56,
        seatsWithoutDates: 0,
      },
    });
    const { quality } = figures as { quality: { records: number; recordsNotChecked: number } };
    expect(quality.recordsNotChecked).toBe(quality.records);
  });

  it('says how its figures went: those of earlier dates, each as asked for by itself', async () => {
    const fields = 'boards people seats personHoursPerYear';
    const then = async (within: object, years = 1) => {
      const query = `query($scope: Scope, $years: Int) { landscape(scope: $scope) { trend(years: $years) { date ${fields} } } }`;
      const found = (await api.ask(query, { scope: within, years })) as { landscape: { trend: { date: string }[] } };
      return found.landscape.trend;
    };
    const dates = ['2018-12-30', '2019-03-30', '2019-06-30', '2019-09-30', '2019-12-30'];
    const expected = await Promise.all(
      dates.map(async (date) => {
        const query = `query($scope: Scope) { landscape(scope: $scope) { ${fields} } }`;
        const { landscape } = (await api.ask(query, { scope: { asOf: date } })) as { landscape: object };
        return { date, ...landscape };
      }),
    );
    expect(await then({ asOf: '2019-12-30' })).toEqual(expected);
    expect(expected[0]).toMatchObject({ boards: 13, people: 0, seats: 0, personHoursPerYear: null });
    expect(expected[1]).toMatchObject({ people: 49, seats: 56, personHoursPerYear: 48 });
    expect((await then({ asOf: '2020' }, 3)).map(({ date }) => date)).toEqual(['2017', '2018', '2019', '2020']);
    expect((await then({ from: '2018', to: '2019-05' })).at(-1)?.date).toBe('2019-05');
    expect((await then({})).at(-1)?.date).toBe('2019');
    expect(await then({ asOf: '2020', themes: [theme] })).toMatchObject([{ boards: 4 }, { boards: 4 }]);
    expect(await api.post('{ landscape { trend(years: 21) { date } } }')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_INPUT' } }],
    });
  });

  it('ranks its boards by importance, with the parts', async () => {
    const found = await ask(
      'importance(first: 1) { board { name importance { importance } } importance parts { name value rank } }',
    );
    expect(found).toEqual({
      importance: [
        {
          board: { name: 'Violence Board', importance: { importance: (11 / 12 + 0 + 0 + 1) / 4 } },
          importance: (11 / 12 + 0 + 0 + 1) / 4,
          parts: [
            { name: 'REACH', value: 8, rank: 11 / 12 },
            { name: 'BETWEENNESS', value: 0, rank: 0 },
            { name: 'REPORTING_BOARDS', value: 0, rank: 0 },
            { name: 'STATUTORY', value: 1, rank: 1 },
          ],
        },
      ],
    });
  });

  it('has communities, each board its own', async () => {
    expect(
      await ask('communities { number size stability members { board { name community { number } } stays } }'),
    ).toEqual({
      communities: [
        {
          number: 1,
          size: 2,
          stability: 1,
          members: ['Knife Group', 'Violence Board'].map((name) => ({
            board: { name, community: { number: 1 } },
            stays: 1,
          })),
        },
      ],
    });
    const alone = await api.ask('query($id: ID!) { node(id: $id) { ... on Board { community { size } } } }', {
      id: board('West Circle'),
    });
    expect(alone).toEqual({ node: { community: null } });
    expect(
      await ask('cutPeople { person { name } parts } all: communities(least: 1, first: 100) { size }'),
    ).toMatchObject({
      cutPeople: [],
      all: { length: 9 },
    });
  });

  it('shows where boards crowd and where one is missing', async () => {
    const found = (await ask(`crowding { tier columns { area { name } boards withoutTheme known }
      rows { theme { name } depth wider { name } withoutGround { name }
        cells { theme { name } area { name } count boards { name } effectiveBoards personHoursPerYear personHoursDay boardsWithoutHours } } }
      gaps { theme { name } area { name } addressed { name } of wider { name } withoutTheme }
      none: gaps(tier: NATIONAL) { of }`)) as { crowding: { rows: { cells: { effectiveBoards: number }[] }[] } };
    const cell = (where: string, count: number) => ({ theme: { name: 'Violence' }, area: { name: where }, count });
    expect(found).toMatchObject({
      crowding: {
        tier: 'LOCAL',
        columns: ['East', 'North', 'South', 'West'].map((name) => ({
          area: { name },
          boards: name === 'North' ? 2 : 1,
          withoutTheme: 0,
          known: true,
        })),
        rows: [
          { theme: { name: 'Housing' }, depth: 0, cells: [{ area: { name: 'West' }, count: 1 }] },
          { theme: { name: 'Violence' }, wider: [], withoutGround: [] },
        ],
      },
      gaps: [
        {
          theme: { name: 'Violence' },
          area: { name: 'West' },
          addressed: [{ name: 'East' }, { name: 'North' }, { name: 'South' }],
          of: 4,
          wider: [],
          withoutTheme: 0,
        },
      ],
      none: [],
    });
    expect(found.crowding.rows[1]?.cells).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...cell('North', 2),
          personHoursPerYear: 48,
          personHoursDay: '2020-06-01',
          boardsWithoutHours: 1,
        }),
        expect.objectContaining({
          ...cell('South', 1),
          personHoursPerYear: null,
          boardsWithoutHours: 1,
          effectiveBoards: 1,
        }),
      ]),
    );
  });

  it('shows so many areas and themes as are asked for, those with the most boards, and how many there are', async () => {
    const fields = 'areaCount themeCount columns { area { name } } rows { theme { name } cells { area { name } } }';
    expect(await ask(`crowding(areas: 1, themes: 1) { ${fields} }`)).toEqual({
      crowding: {
        areaCount: 4,
        themeCount: 2,
        columns: [{ area: { name: 'North' } }],
        rows: [{ theme: { name: 'Violence' }, cells: [{ area: { name: 'North' } }] }],
      },
    });
    expect(await ask('crowding(areas: 4, themes: 2) { columns { boards } rows { depth } }')).toMatchObject({
      crowding: { columns: { length: 4 }, rows: { length: 2 } },
    });
    expect(await ask('gaps { addressedCount addressed { name } }')).toMatchObject({
      gaps: [{ addressedCount: 3, addressed: { length: 3 } }],
    });
    expect(await api.post('{ landscape { crowding(areas: 0) { tier } } }')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_INPUT' } }],
    });
  });

  it('opens so many of the records behind a finding as are asked for, and says how many there are', async () => {
    const { findings } = (await ask(
      'findings(first: 1) { recordCount records { id } some: records(first: 2) { id } }',
    )) as {
      findings: { recordCount: number; records: object[]; some: object[] }[];
    };
    const [first] = findings;
    expect(first?.recordCount).toBe(first?.records.length);
    expect(first?.some).toEqual(first?.records.slice(0, 2));
  });

  it('says what matters most, with the records behind it, in the language asked for', async () => {
    const fields = 'findingCount findings { rank kind text headline cautions verdict records { id __typename } }';
    const found = (await ask(fields)) as { findingCount: number; findings: { records: object[] }[] };
    expect(found).toMatchObject({
      findingCount: 2,
      findings: [
        {
          rank: 1,
          kind: 'OVERLAP',
          verdict: 'ALIGN',
          headline: expect.stringMatching(
            /^(Violence Board and Knife Group|Knife Group and Violence Board) share 7 people, of the 8 and 8 who sit on them; chance would give 1\.4\. Ask whether they could be aligned\.$/,
          ),
          cautions: ['No source states the seats behind this (14): they are inferred.'],
        },
        {
          rank: 2,
          kind: 'GAP',
          headline:
            'No board of its own for Violence or narrower themes is known in West; of the 4 areas of its kind, 3 have one.',
          cautions: ['In 3 of these 3 areas the theme of the boards is inferred, not stated.'],
        },
      ],
    });
    expect(found.findings[0]?.records.slice(0, 2)).toEqual(
      expect.arrayContaining(twins.map((name) => ({ id: board(name), __typename: 'Board' }))),
    );
    expect(await ask('findings(kinds: [GAP]) { text }', { 'accept-language': 'cy' })).toEqual({
      findings: [
        {
          text: 'West: ni wyddys am fwrdd o’i heiddo ei hun ar gyfer Trais neu themâu culach; o’r 4 o ardaloedd o’r un math, mae gan 3 un. Mewn 3 o’r 3 o ardaloedd hyn, casglwyd thema’r byrddau, ni nodwyd hi.',
        },
      ],
    });
  });

  it('refuses a measure that is none of the whole, and a size out of range', async () => {
    expect(await api.post('{ landscape { measure(id: "jaccard") } }')).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
    expect(await api.post('{ landscape { findings(first: 0) { rank } } }')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_INPUT' } }],
    });
    expect(await api.post('{ landscape(scope: { areas: ["area_none"] }) { boards } }')).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });
});
