import { describe, expect, it } from 'vitest';
import type { LandscapeChangesQuery } from '../../../client/api/operations.generated.ts';
import { yearBefore } from '../../../client/state/twoDates.ts';
import { datesOfChanges } from '../../../client/views/landscape/changeDates.ts';
import { groupShown, rowsOf } from '../../../client/views/landscape/changeRows.ts';
import { calledOf } from '../../../client/views/landscape/qualityRows.ts';

describe('the two dates held against each other', () => {
  const open = { asOf: null, from: null, to: null };
  const span = { first: '2016-05-02', last: '2021-11' };
  const dates = (over: Partial<Parameters<typeof datesOfChanges>[0]>) =>
    datesOfChanges({ since: undefined, until: undefined, scope: open, span, ...over });

  it('are the first and the last year of the data, where nothing is chosen', () => {
    expect(dates({})).toEqual({ from: '2016', to: '2021' });
    expect(dates({ span: { first: null, last: null } })).toBeNull();
  });
  it('are the as-of date and a year before, or the ends of a window', () => {
    expect(dates({ scope: { ...open, asOf: '2020-06' } })).toEqual({ from: '2019-06', to: '2020-06' });
    expect(dates({ scope: { ...open, from: '2018', to: '2019-03-01' } })).toEqual({ from: '2018', to: '2019-03-01' });
  });
  it('are those chosen before all, the earlier one first', () => {
    const scope = { ...open, asOf: '2020-06' };
    expect(dates({ since: '2017', until: '2018', scope })).toEqual({ from: '2017', to: '2018' });
    expect(dates({ since: '2019', until: '2018-12-31', scope })).toEqual({ from: '2018-12-31', to: '2019' });
    expect(dates({ since: '2019-06', until: '2019', scope })).toEqual({ from: '2019-06', to: '2019' });
  });
  it('a year before a leap day is the last day of February', () => {
    expect([yearBefore('2020-02-29'), yearBefore('2020'), yearBefore('1000-01')]).toEqual([
      '2019-02-28',
      '2019',
      '0999-01',
    ]);
  });
});

describe('the list that is open', () => {
  it('is the one that the address names, else the first that has anything, else that of boards', () => {
    const counts = { boards: 0, people: 3, organisations: 1, seats: 4 };
    expect(groupShown('boards', (group) => counts[group])).toBe('boards');
    expect(groupShown(undefined, (group) => counts[group])).toBe('people');
    expect(groupShown('clouds', () => 0)).toBe('boards');
  });
});

describe('a difference as a row', () => {
  const turn = { __typename: 'Turn' as const, date: '2020-01-01', how: 'STATED' as const };
  const board = { id: 'board', name: 'Harbour Board', nameCy: 'Bwrdd yr Harbwr' };
  const rest = { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null } };
  const seat = {
    id: 'seat',
    role: 'MEMBER' as const,
    board,
    person: null,
    organisation: null,
    post: { id: 'post', name: 'Harbour Master' },
  };
  const found: LandscapeChangesQuery = {
    differences: {
      boards: {
        ...rest,
        edges: [
          { node: { kind: 'ENDED', began: null, ended: turn, board: { ...board, succeededBy: [], succeeds: [] } } },
        ],
      },
      seats: { ...rest, edges: [{ node: { kind: 'BEGAN', began: turn, ended: null, seat } }] },
    },
  };

  it('opens the board itself, or the seat; its holder may be an office', () => {
    const [ofBoards] = rowsOf(found, 'boards').edges;
    expect(ofBoards?.node).toMatchObject({ opens: 'board', who: { name: 'Harbour Board' }, board: null, ended: turn });
    const [ofSeats] = rowsOf(found, 'seats').edges;
    expect(ofSeats?.node).toMatchObject({ opens: 'seat', who: { name: 'Harbour Master' }, board, role: 'MEMBER' });
  });
  it('is none of a group that was not asked for', () => {
    expect(rowsOf(found, 'people')).toMatchObject({ totalCount: 0, edges: [] });
  });
});

describe('what a record is called that nobody has checked', () => {
  const board = { id: 'board', name: 'Harbour Board', nameCy: null };
  it('is its name, or what it ties and when', () => {
    const person = { id: 'ann', name: 'Ann Example' };
    expect(calledOf({ __typename: 'Person', ...person })).toMatchObject({
      first: { name: 'Ann Example' },
      second: null,
    });
    const meeting = { date: '2020-02', board };
    expect(calledOf({ __typename: 'Meeting', id: 'met', ...meeting })).toMatchObject({ first: board, date: '2020-02' });
    expect(calledOf({ __typename: 'Attendance', id: 'was', person, meeting })).toEqual({
      first: person,
      date: '2020-02',
      second: board,
    });
  });
});
