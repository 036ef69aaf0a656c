import { describe, expect, it } from 'vitest';
import { clashesToShow, diaryMeetings, type PersonClash } from '../../../client/views/people/diary.ts';
import type { PersonShown } from '../../../client/views/people/personShown.ts';
import { barsOf, groupRows, type PersonSeat, rowsOf, yearOf, yearsOf } from '../../../client/views/people/seatBars.ts';

type Spell = PersonSeat['spells'][number];
type Load = PersonShown['load'];
function seat(board: string, spells: Spell[], certainty: PersonSeat['certainty'] = 'STATED'): PersonSeat {
  return {
    id: `seat ${board}`,
    role: 'MEMBER',
    certainty,
    undated: false,
    planned: false,
    onBehalfOf: null,
    board: { id: board, name: board, nameCy: null, hoursPerYear: null, cadence: { meetingsPerYear: null } },
    spells,
  };
}
const known = (from: string | null, to: string | null): Spell => ({ from, to, presumed: false });

describe('a seat over time', () => {
  it('stands between its dates, as exactly as they are known', () => {
    expect(yearOf('2019', false)).toBe(2019);
    expect(yearOf('2019', true)).toBe(2020);
    expect(yearOf('2019-07', false)).toBe(2019.5);
    expect(yearOf('2019-06', true)).toBe(2019.5);
    expect(yearOf('2021-06-24', false)).toBeLessThan(yearOf('2021-06-24', true));
  });

  it('fills the years that any seat touches; an open end reaches the edge', () => {
    const seats = [seat('a', [known('2018-06', '2019')]), seat('b', [known('2021', null)])];
    expect(yearsOf(seats)).toEqual({ first: 2018, last: 2021 });
    expect(barsOf(seats[1] ?? seat('b', []), { first: 2018, last: 2022 })).toEqual([
      { from: 2021, to: 2022, kind: 'stated' },
    ]);
  });

  it('has no years where no date is known', () => {
    expect(yearsOf([seat('a', [known(null, null)])])).toBeNull();
  });

  it('tells stated, inferred and presumed apart', () => {
    const inferred = seat(
      'a',
      [known('2021-06-24', '2021-06-24'), { from: '2021-06-25', to: '2022-06-24', presumed: true }],
      'INFERRED',
    );
    expect(barsOf(inferred, { first: 2021, last: 2023 }).map(({ kind }) => kind)).toEqual(['inferred', 'presumed']);
  });

  it('stands on one row with the other seats of its board, what is known over what is presumed, the stated seat first', () => {
    const presumed: Spell = { from: '2022', to: '2022', presumed: true };
    const rows = rowsOf(
      [
        seat('a', [known('2020', '2021'), presumed], 'INFERRED'),
        seat('b', [known('2019', '2021')]),
        seat('a', [known('2022', '2023')]),
      ],
      { first: 2019, last: 2024 },
    );
    expect(rows.map(({ board, seats }) => [board.id, seats.map(({ certainty }) => certainty)])).toEqual([
      ['b', ['STATED']],
      ['a', ['STATED', 'INFERRED']],
    ]);
    expect(rows[1]?.bars).toEqual([
      { from: 2022, to: 2023, kind: 'presumed' },
      { from: 2020, to: 2022, kind: 'inferred' },
      { from: 2022, to: 2024, kind: 'stated' },
    ]);
  });

  it('stands with similar boards, then with the others that count, last where none counts', () => {
    const rows = rowsOf(
      [
        seat('a', [known('2020', '2021')]),
        seat('b', [known('2019', '2021')]),
        seat('c', [known('2018', '2021')]),
        seat('d', [known('2012', '2013')]),
      ],
      { first: 2018, last: 2022 },
    );
    const ids = (...boards: string[]) => boards.map((id) => ({ id }));
    const load = { similarGroups: [{ boards: ids('a', 'b'), effectiveBoards: 1.5, themes: [] }] } as unknown as Load;
    const groups = groupRows(rows, { load, boards: ids('a', 'b', 'c') });
    expect(groups.map(({ kind, rows }) => [kind, rows.map(({ board }) => board.id)])).toEqual([
      ['similar', ['b', 'a']],
      ['others', ['c']],
      ['notCounting', ['d']],
    ]);
  });
});

describe('clashes of a person', () => {
  const clash = (date: string, from: string): PersonClash => {
    const meeting = (id: string) => ({
      id: `${id} ${date} ${from}`,
      date,
      start: from,
      planned: false,
      board: { id, name: id, nameCy: null },
    });
    return { a: meeting('a'), b: meeting('b'), from, planned: false, people: [], seatsStoodIn: false };
  };
  const dates = ({ shown }: ReturnType<typeof clashesToShow>) => shown.map(({ a, from }) => `${a.date} ${from}`);
  const all = [clash('2021-03-01', '14:00'), clash('2020-01-01', '10:00'), clash('2021-03-01', '09:00')];

  it('are shown from today on, the next first', () => {
    const ahead = clashesToShow(all, '2021-03-01');
    expect(ahead.ahead).toBe(true);
    expect(dates(ahead)).toEqual(['2021-03-01 09:00', '2021-03-01 14:00']);
  });
  it('are shown backwards where none is ahead', () => {
    const before = clashesToShow(all, '2021-03-02');
    expect(before.ahead).toBe(false);
    expect(dates(before)).toEqual(['2021-03-01 14:00', '2021-03-01 09:00', '2020-01-01 10:00']);
  });
  it('mark both meetings in the diary, each with the other', () => {
    const one = clash('2021-03-01', '09:00');
    const entry = (meeting: PersonClash['a']) => ({ meeting: { ...meeting, end: null }, attendance: null });
    const other = { ...one.a, id: 'elsewhere' };
    const marked = diaryMeetings([one.a, one.b, other].map(entry), [one]);
    expect(marked.map(({ clashesWith }) => clashesWith.map(({ id }) => id))).toEqual([[one.b.id], [one.a.id], []]);
  });
});
