import type { OrganisationShown } from './organisationShown.ts';

type Missing = NonNullable<OrganisationShown['load']['missing']>[number];
export type AbsenceNote = 'collective' | 'uncounted' | 'otherGround' | 'unknownGround';

/** What speaks against an absence: it may be there through a collective, is there in another way, or has no business there. */
export function absenceNotes(
  { board, collectives, commonGround }: Missing,
  { seats }: Pick<OrganisationShown, 'seats'>,
): AbsenceNote[] {
  const notes: [AbsenceNote, boolean][] = [
    ['uncounted', seats.some((seat) => seat.board.id === board.id)],
    ['otherGround', commonGround === false],
    ['unknownGround', commonGround === null],
    ['collective', collectives.length > 0],
  ];
  return notes.flatMap(([note, holds]) => (holds ? [note] : []));
}

/** Why nobody can say where it is missing. */
export function whyUnknown({ kind, areas }: Pick<OrganisationShown, 'kind' | 'areas'>): 'kind' | 'ground' | 'few' {
  if (kind === null) return 'kind';
  return areas.some((area) => area.kind !== null) ? 'few' : 'ground';
}
