import { describe, expect, it } from 'vitest';
import { type PairSides, pairPeople } from '../../../client/views/overlaps/pairPeople.ts';

type Side = PairSides['a'];
type Seat = Side['seats'][number];

function seat(id: string, person: string, more: Partial<Seat> = {}): Seat {
  return {
    id,
    role: 'MEMBER',
    certainty: 'STATED',
    basis: 'RECORD',
    planned: false,
    person: { id: person },
    onBehalfOf: null,
    spells: [],
    ...more,
  };
}
function side(id: string, seats: Seat[]): Side {
  return { id, name: id, nameCy: null, tier: null, kind: null, statutoryBasis: null, seats };
}
const police = { id: 'police', name: 'Police', nameCy: null };
const people = [{ id: 'ann', name: 'Ann' }];

describe('who is on both', () => {
  it('is stated where a stated seat on each board says so', () => {
    const [ann] = pairPeople({
      a: side('a', [seat('1', 'ann', { onBehalfOf: police })]),
      b: side('b', [seat('2', 'ann', { onBehalfOf: police })]),
      people,
    });
    expect(ann).toMatchObject({ certainty: 'STATED', organisations: [police] });
    expect(ann?.onA.map(({ id }) => id)).toEqual(['1']);
  });

  it('is inferred where one of the two seats is', () => {
    const [ann] = pairPeople({
      a: side('a', [seat('1', 'ann')]),
      b: side('b', [seat('2', 'ann', { certainty: 'INFERRED' })]),
      people,
    });
    expect(ann?.certainty).toBe('INFERRED');
  });

  it('leaves out planned seats and those of others', () => {
    const a = side('a', [seat('1', 'ann'), seat('3', 'ann', { planned: true }), seat('4', 'bob')]);
    const [ann] = pairPeople({ a, b: side('b', [seat('2', 'ann')]), people });
    expect(ann?.onA.map(({ id }) => id)).toEqual(['1']);
  });
});
