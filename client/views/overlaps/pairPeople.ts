import type { OrganisationNameFragment, PairSideFragment } from '../../api/operations.generated.ts';

type PairSeat = PairSideFragment['seats'][number];

/** Somebody on both boards: the seats on each, for whom, and whether all of it is stated. */
export interface PairPerson {
  id: string;
  name: string;
  onA: PairSeat[];
  onB: PairSeat[];
  organisations: OrganisationNameFragment[];
  certainty: 'STATED' | 'INFERRED';
}

export interface PairSides {
  a: PairSideFragment;
  b: PairSideFragment;
  people: readonly { id: string; name: string }[];
}

/** The shared people with their seats. STATED only where a stated seat on each board carries it. */
export function pairPeople({ a, b, people }: PairSides): PairPerson[] {
  const held = (side: PairSideFragment, id: string): PairSeat[] =>
    side.seats.filter(({ person, planned }) => person?.id === id && !planned);
  return people.map(({ id, name }) => {
    const onA = held(a, id);
    const onB = held(b, id);
    const named = [...onA, ...onB].flatMap(({ onBehalfOf }) => onBehalfOf ?? []);
    const stated = (seats: PairSeat[]): boolean => seats.some(({ certainty }) => certainty === 'STATED');
    return {
      id,
      name,
      onA,
      onB,
      organisations: [...new Map(named.map((one) => [one.id, one])).values()],
      certainty: stated(onA) && stated(onB) ? 'STATED' : 'INFERRED',
    };
  });
}
