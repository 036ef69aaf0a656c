// Seats of invented people as a file of seats, of whom one in twenty stands there under another spelling too: which are one is known.
import { seededNumbers } from '../../server/analysis/seededNumbers.ts';
import { namePool } from '../fixtures/matching/inventedNames.ts';
import { type Manner, otherSpelling, type Written } from '../fixtures/matching/otherSpellings.ts';
import type { HeavyTailed } from './heavyTailed.ts';

export interface MisspeltSeats {
  csv: string;
  people: number;
  /** The two spellings of each. */
  planted: [string, string][];
}

const seed = 20_261_127;
const families = 1_500;
const organisations = 400;
const share = 0.05;
/** Letters left out, doubled, exchanged, turned; what sounds alike; accents. */
const manners: readonly Manner[] = ['slip', 'slip', 'slip', 'heard', 'accents'];

/** Each person has a name of the own; the misspelt ones have it wrong in one of their seats. */
export function misspeltSeats({ seats, boardOf, personOf, people }: HeavyTailed): MisspeltSeats {
  const numbers = seededNumbers(seed);
  const pool = namePool('heldOut', numbers, families);
  const taken = new Set<string>();
  const fresh = (make: () => Written | null): Written | null => {
    for (let tries = 0; tries < 100; tries++) {
      const written = make();
      const key = written && `${written.given} ${written.family}`.toLowerCase();
      if (key === null || taken.has(key)) continue;
      taken.add(key);
      return written;
    }
    return null;
  };
  const names = Array.from({ length: people }, (_, i) => {
    const double = `${pool.family()}-${i}`;
    return (
      fresh(() => ({ given: pool.given(), family: pool.family() })) ??
      fresh(() => ({ given: pool.given(), family: `${pool.family()}-${pool.family()}` })) ?? {
        given: 'Nobody',
        family: double,
      }
    );
  });
  const employer = names.map(() => Math.floor(numbers.next() ** 1.5 * organisations));
  const ofPerson = Map.groupBy(
    Array.from({ length: seats }, (_, seat) => seat),
    (seat) => personOf[seat] ?? 0,
  );
  const misspelt = new Map<number, string>();
  const planted: [string, string][] = [];
  const several = [...ofPerson].filter(([, own]) => own.length > 1);
  for (let wanted = Math.round(share * people); planted.length < wanted && several.length > 0; ) {
    const [[person, own] = [0, []]] = several.splice(numbers.below(several.length), 1);
    const name = names[person];
    if (name === undefined) continue;
    const manner = manners[numbers.below(manners.length)] ?? 'slip';
    const other = otherSpelling(name, manner, numbers);
    if (other === null || taken.has(other.toLowerCase())) continue;
    taken.add(other.toLowerCase());
    misspelt.set(own[numbers.below(own.length)] ?? -1, other);
    planted.push([whole(name), other]);
  }
  const rows = Array.from({ length: seats }, (_, seat) => {
    const person = personOf[seat] ?? 0;
    const name = misspelt.get(seat) ?? whole(names[person] ?? { given: '', family: '' });
    return `${name},Board ${boardOf[seat]},Organisation ${employer[person]},member,20${10 + (seat % 15)}`;
  });
  return { csv: `person,board,on_behalf_of,role,from\n${rows.join('\n')}\n`, people, planted };
}

function whole({ given, family }: Written): string {
  return `${given} ${family}`;
}
