import { describe, expect, it } from 'vitest';
import { barsOf, groupSeats, type PersonSeat, yearOf, yearsOf } from '../../../client/views/people/seatBars.ts';

type Spell = PersonSeat['spells'][number];
function seat(board: string, spells: Spell[], certainty: PersonSeat['certainty'] = 'STATED'): PersonSeat {
  return {
    id: `seat ${board}`,
    role: 'MEMBER',
    certainty,
    undated: false,
    planned: false,
    onBehalfOf: null,
    board: { id: board, name: board, nameCy: null },
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

  it('stands with similar boards, the others last, the earliest first', () => {
    const seats = [
      seat('a', [known('2020', '2021')]),
      seat('b', [known('2019', '2021')]),
      seat('c', [known('2018', '2021')]),
    ];
    const groups = groupSeats(
      seats,
      [
        [
          { id: 'a', name: 'a', nameCy: null },
          { id: 'b', name: 'b', nameCy: null },
        ],
      ],
      { first: 2018, last: 2022 },
    );
    expect(groups.map(({ similar, rows }) => [similar, rows.map((row) => row.seat.board.id)])).toEqual([
      [true, ['b', 'a']],
      [false, ['c']],
    ]);
  });
});
