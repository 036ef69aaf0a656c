// boards, seats, people of an organisation: the distinct boards on which it is represented, the seats held for it, and the persons who hold
// them; what is rolled up under the scope counts as it. 0 and up; 0 where it is not represented.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { cellsOf, seatsOfCell } from '../projection/whoIsWhere.ts';
import { type Bilingual, boards, type Measure, people } from './measure.ts';

export interface OrganisationLoad {
  boards: number;
  seats: number;
  people: number;
}

/** Its seats on one board, and who holds them. */
export interface OnBoard {
  board: Id;
  seats: number;
  people: Id[];
}

/** Board by board, in the order of boards. @throws BoardwalkError NOT_FOUND */
export function boardsWithSeatsFor(projection: Projection, organisation: Id): OnBoard[] {
  found(projection.workedOut.records.organisations, organisation);
  const graph = projection.organisations;
  return cellsOf(graph, organisation).map((cell) => {
    const seats = seatsOfCell(projection, graph, cell);
    return {
      board: seats[0]?.board ?? '',
      // A post's seat is one, whoever is in the post.
      seats: new Set(seats.map((seat) => seat.seat ?? seat.id)).size,
      people: [...new Set(seats.flatMap((seat) => seat.person ?? []))],
    };
  });
}

/** @throws BoardwalkError NOT_FOUND */
export function loadOfOrganisation(projection: Projection, organisation: Id): OrganisationLoad {
  const boards = boardsWithSeatsFor(projection, organisation);
  return {
    boards: boards.length,
    seats: boards.reduce((sum, { seats }) => sum + seats, 0),
    people: new Set(boards.flatMap(({ people }) => people)).size,
  };
}

export const boardsOfOrganisation = part('boards', {
  id: 'organisationBoards',
  title: { en: 'Boards of an organisation', cy: 'Byrddau sefydliad' },
  definition: {
    en: 'How many boards the organisation is represented on.',
    cy: 'Ar faint o fyrddau y caiff y sefydliad ei gynrychioli.',
  },
  unit: boards,
});

export const seatsOfOrganisation = part('seats', {
  id: 'organisationSeats',
  title: { en: 'Seats of an organisation', cy: 'Seddi sefydliad' },
  definition: {
    en: 'How many seats are held for the organisation; a post’s seat is one, whoever is in the post.',
    cy: 'Faint o seddi a ddelir dros y sefydliad; un sedd yw sedd swydd, pwy bynnag sydd yn y swydd.',
  },
  unit: { en: 'seats', cy: 'seddi' },
});

export const peopleOfOrganisation = part('people', {
  id: 'organisationPeople',
  title: { en: 'People who sit for an organisation', cy: 'Pobl sy’n eistedd dros sefydliad' },
  definition: {
    en: 'How many people hold a seat for the organisation.',
    cy: 'Faint o bobl sy’n dal sedd dros y sefydliad.',
  },
  unit: people,
});

function part(
  which: keyof OrganisationLoad,
  texts: { id: string; title: Bilingual; definition: Bilingual; unit: Bilingual },
): Measure {
  return {
    ...texts,
    of: 'ORGANISATION',
    bounds: { least: 0, most: null },
    degenerate: 0,
    citation: null,
    value: (projection, organisation = '') => loadOfOrganisation(projection, organisation)[which],
  };
}
