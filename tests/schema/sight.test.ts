import { expect, test } from 'vitest';
import { blankRecord } from '../../server/domain/blankRecord.ts';
import type { Document } from '../../server/domain/evidence.ts';
import { recordId } from '../../server/domain/ids.ts';
import type { RecordOf } from '../../server/domain/records.ts';
import { apiForTests } from '../support/api.ts';

const theme = recordId('THEME', 'sight', 'Violence');
const area = recordId('AREA', 'sight', 'Aber');
const id = (name: string) => recordId('BOARD', 'sight', name);
const person = recordId('PERSON', 'sight', 'Ann');
const board = (name: string, over: Partial<RecordOf['BOARD']>): Document => ({
  kind: 'BOARD',
  record: { ...blankRecord('BOARD', id(name)), name, themes: [theme], areas: [area], evidence: [], ...over },
});
const seat = (on: string): Document => ({
  kind: 'SEAT',
  record: {
    ...blankRecord('SEAT', recordId('SEAT', 'sight', on)),
    board: id(on),
    person,
    role: 'MEMBER',
    evidence: [],
  },
});

const api = await apiForTests([
  { kind: 'AREA', record: { ...blankRecord('AREA', area), name: 'Aber', evidence: [] } },
  { kind: 'THEME', record: { ...blankRecord('THEME', theme), name: 'Violence', evidence: [] } },
  { kind: 'PERSON', record: { ...blankRecord('PERSON', person), name: 'Ann Sample', evidence: [] } },
  board('National Board', { tier: 'NATIONAL' }),
  board('Regional Board', { tier: 'REGIONAL', reportsTo: [id('National Board')] }),
  board('Local Group', { tier: 'LOCAL' }),
  board('Other Group', { tier: 'LOCAL', reportsTo: [id('Odd Group')] }),
  board('Odd Group', { tier: null }),
  seat('Regional Board'),
  seat('Local Group'),
]);

test('a line of sight says everything', async () => {
  const query = `query($theme: ID!, $scope: Scope) { lineOfSight(theme: $theme, scope: $scope) {
    theme { name } top reaching judged boardCount links { from { name } to { name } kind }
    tiers { tier boardCount boards { board { name } status above how lines { to { name } end certainty } mend { to { name } as { name } }
      breaksAt { name }
      sees { to { name } certainty links { from { name } to { name } kind certainty people { name } } } } }
    unknownTier { board { name } status }
    breaks { below above boards { name } }
    people { person { name } boards { name } }
  } }`;
  const link = { from: { name: 'Local Group' }, to: { name: 'Regional Board' }, kind: 'PERSON' };
  const { lineOfSight } = (await api.ask(query, { theme })) as { lineOfSight: { tiers: { boards: object[] }[] } };
  expect(lineOfSight).toMatchObject({
    theme: { name: 'Violence' },
    top: 'NATIONAL',
    reaching: 2,
    judged: 3,
    boardCount: 5,
    links: [{ from: { name: 'Regional Board' }, to: { name: 'National Board' }, kind: 'LINE' }, link],
    unknownTier: [{ board: { name: 'Odd Group' }, status: 'UNKNOWN' }],
    breaks: [{ below: 'LOCAL', above: 'REGIONAL', boards: [{ name: 'Other Group' }] }],
    people: [{ person: { name: 'Ann Sample' }, boards: [{ name: 'Local Group' }] }],
  });
  expect(lineOfSight.tiers.map(({ boards }) => boards.length)).toEqual([1, 1, 2]);
  expect(lineOfSight.tiers[2]?.boards).toContainEqual({
    board: { name: 'Local Group' },
    status: 'REACHES',
    above: 'REGIONAL',
    how: 'INFERRED',
    lines: [],
    mend: null,
    breaksAt: [],
    sees: [
      {
        to: { name: 'Regional Board' },
        certainty: 'INFERRED',
        links: [{ ...link, certainty: 'INFERRED', people: [{ name: 'Ann Sample' }] }],
      },
    ],
  });
  expect(lineOfSight.tiers[2]?.boards).toContainEqual({
    board: { name: 'Other Group' },
    status: 'BREAKS',
    above: 'REGIONAL',
    how: null,
    lines: [{ to: { name: 'Odd Group' }, end: 'THEME', certainty: 'STATED' }],
    mend: { to: { name: 'Regional Board' }, as: [] },
    breaksAt: [{ name: 'Other Group' }],
    sees: [],
  });
  expect(await api.ask(query, { theme, scope: { certainty: 'STATED_ONLY' } })).toMatchObject({
    lineOfSight: { people: [] },
  });
});

test('with reports only, people carry nothing', async () => {
  const query = `query($theme: ID!, $only: Boolean!) { lineOfSight(theme: $theme, reportsOnly: $only) { reaching } }`;
  expect(await api.ask(query, { theme, only: true })).toEqual({ lineOfSight: { reaching: 1 } });
  expect(await api.ask(query, { theme, only: false })).toEqual({ lineOfSight: { reaching: 2 } });
});

test('the first boards are those whose line breaks, and what is on it; the others are counted', async () => {
  const query = `query($most: Int!) { lineOfSight(theme: "${theme}", most: $most) {
    boardCount links { kind } unknownTier { board { name } } tiers { tier boardCount boards { board { name } } } } }`;
  expect(await api.ask(query, { most: 2 })).toEqual({
    lineOfSight: {
      boardCount: 5,
      links: [],
      unknownTier: [],
      tiers: [
        { tier: 'NATIONAL', boardCount: 1, boards: [] },
        { tier: 'REGIONAL', boardCount: 1, boards: [{ board: { name: 'Regional Board' } }] },
        { tier: 'LOCAL', boardCount: 2, boards: [{ board: { name: 'Other Group' } }] },
      ],
    },
  });
  const { errors } = await api.post(`{ lineOfSight(theme: "${theme}", most: 0) { top } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
});

test('of a theme that is not there, NOT_FOUND', async () => {
  const { errors } = await api.post('{ lineOfSight(theme: "theme_none") { top } }');
  expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
});
