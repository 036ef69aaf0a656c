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
  board('Other Group', { tier: 'LOCAL' }),
  board('Odd Group', { tier: null }),
  seat('Regional Board'),
  seat('Local Group'),
]);

test('a line of sight says everything', async () => {
  const query = `query($theme: ID!, $scope: Scope) { lineOfSight(theme: $theme, scope: $scope) {
    theme { name } top reaching judged
    tiers { tier boards { board { name } status above breaksAt { name }
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
    unknownTier: [{ board: { name: 'Odd Group' }, status: 'UNKNOWN' }],
    breaks: [{ below: 'LOCAL', above: 'REGIONAL', boards: [{ name: 'Other Group' }] }],
    people: [{ person: { name: 'Ann Sample' }, boards: [{ name: 'Local Group' }] }],
  });
  expect(lineOfSight.tiers.map(({ boards }) => boards.length)).toEqual([1, 1, 2]);
  expect(lineOfSight.tiers[2]?.boards).toContainEqual({
    board: { name: 'Local Group' },
    status: 'REACHES',
    above: 'REGIONAL',
    breaksAt: [],
    sees: [
      {
        to: { name: 'Regional Board' },
        certainty: 'INFERRED',
        links: [{ ...link, certainty: 'INFERRED', people: [{ name: 'Ann Sample' }] }],
      },
    ],
  });
  expect(await api.ask(query, { theme, scope: { certainty: 'STATED_ONLY' } })).toMatchObject({
    lineOfSight: { people: [] },
  });
});

test('of a theme that is not there, NOT_FOUND', async () => {
  const { errors } = await api.post('{ lineOfSight(theme: "theme_none") { top } }');
  expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
});
