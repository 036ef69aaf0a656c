// Who sits by an office: a seat that a post holds is held, day by day, by whoever is in the post; nobody while it is vacant.
import type { Attested } from '../../domain/landscape.ts';
import type { Attendance, Id, Tenure } from '../../domain/records.ts';
import type { EffectiveSeat, Spell } from './effectiveSeat.ts';
import { isUndated, spellsOf } from './holding.ts';
import { groupedBy, type RecordIndex } from './recordIndex.ts';
import { always, intersect, unite } from './spells.ts';
import { type StoredSeat, seatOnRecord } from './storedSeats.ts';

/** The days of each tenure; none of a planned one. */
export function tenureSpells(tenures: readonly Attested<Tenure>[], presumeMonths: number): Map<Id, readonly Spell[]> {
  return new Map(
    tenures.map((tenure) => [
      tenure.id,
      tenure.planned ? [] : spellsOf(tenure, { attended: [], presumeMonths, life: always }),
    ]),
  );
}

export interface Offices {
  records: RecordIndex;
  spellsOfTenure: ReadonlyMap<Id, readonly Spell[]>;
  attendances: ReadonlyMap<Id, Attendance>;
}

/** The seats of the occupants of the post that alone holds this seat; a planned one has no days to be held on. */
export function occupantSeats(seat: StoredSeat, offices: Offices): EffectiveSeat[] {
  const tenures = offices.records.tenuresOfPost.get(seat.record.post ?? '') ?? [];
  return [...groupedBy(tenures, (tenure) => tenure.person)].flatMap(([person, ofPerson]) =>
    occupantSeat(seat, person, ofPerson, offices),
  );
}

function occupantSeat(
  seat: StoredSeat,
  person: Id,
  tenures: readonly Attested<Tenure>[],
  { spellsOfTenure, attendances }: Offices,
): EffectiveSeat[] {
  const inOffice = tenures
    .map((tenure) => ({ tenure, spells: intersect(seat.spells, spellsOfTenure.get(tenure.id) ?? []) }))
    .filter(({ spells }) => spells.length > 0);
  if (inOffice.length === 0) return [];
  const whole = seatOnRecord(seat);
  return [
    {
      ...whole,
      id: `${whole.id}.${person}`,
      person,
      basis: 'POST',
      certainty: 'INFERRED',
      undated: whole.undated && inOffice.some(({ tenure }) => isUndated(tenure)),
      spells: unite(inOffice.flatMap(({ spells }) => spells)),
      tenures: inOffice.map(({ tenure }) => tenure.id),
      attendances: seat.attendances.filter((id) => {
        const attendance = attendances.get(id);
        return attendance?.person === person || attendance?.deputyFor === person;
      }),
    },
  ];
}
