// What an organisation carries in scope, who carries it, and where it is missing while its peers sit.
import {
  boardsWithSeatsFor,
  carriersOfOrganisation,
  collectivesOn,
  hoursOfOrganisation,
  isOnItsGround,
  loadOfOrganisation,
  missingBoards,
  missingCount,
  peersOfOrganisation,
} from '../analysis/index.ts';
import type {
  MissingBoardAnswer,
  OrganisationAnswer,
  OrganisationCarrierAnswer,
  OrganisationLoadAnswer,
  OrganisationOnBoardAnswer,
  PersonAnswer,
} from './answers.ts';
import { inScope } from './around.ts';
import { collatorOf, nameIn } from './order.ts';
import { projectionOfItself } from './organisationTies.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, namedOf, organisationOf, personOf } from './records.ts';
import { dateOf } from './spells.ts';

export function organisationLoad(
  organisation: OrganisationAnswer,
  asked: ScopeInput | null | undefined,
): OrganisationLoadAnswer {
  const here = inScope(organisation.around, asked);
  const projection = projectionOfItself(organisation, here);
  const { hours, day, boardsWithout, busiestShare } = hoursOfOrganisation(projection, organisation.id);
  const carried = carriersOfOrganisation(projection, organisation.id);
  return {
    ...loadOfOrganisation(projection, organisation.id),
    hoursPerYear: hours,
    hoursDay: dateOf(day),
    boardsWithoutHours: boardsWithout,
    carried,
    busiestBoards: carried[0]?.boards.length ?? 0,
    busiestShare,
    organisation: organisation.id,
    projection,
    around: here,
  };
}

/** The persons who sit for it, those who carry most first. */
export function carriersOf({ carried, around }: OrganisationLoadAnswer): OrganisationCarrierAnswer[] {
  return carried.map((carrier) => ({ ...carrier, around }));
}

export function busiestOf({ carried: [busiest], around }: OrganisationLoadAnswer): PersonAnswer | null {
  return busiest ? personOf(around, busiest.person) : null;
}

/** Its boards with how many seats and whom, by name. */
export function onBoardsOf({ projection, organisation, around }: OrganisationLoadAnswer): OrganisationOnBoardAnswer[] {
  const { compare } = collatorOf(around.language);
  return boardsWithSeatsFor(projection, organisation)
    .map((there) => ({ ...there, around, name: nameIn(around.language, boardOf(around, there.board)) }))
    .sort((a, b) => compare(a.name, b.name) || (a.board < b.board ? -1 : 1));
}

/** The others of its kind and tier, by name. */
export function peersOf({ projection, organisation, around }: OrganisationLoadAnswer): OrganisationAnswer[] {
  return namedOf(around, peersOfOrganisation(projection, organisation), organisationOf);
}

/** Null: it has too few peers to say. */
export function missingCountOf({ projection, organisation }: OrganisationLoadAnswer): number | null {
  return missingCount(projection, organisation);
}

/** Null: it has too few peers to say. */
export function missingOf({ projection, organisation, around }: OrganisationLoadAnswer): MissingBoardAnswer[] | null {
  const missing = missingBoards(projection, organisation);
  if (!missing) return null;
  return missing.boards.map(({ board, peers }) => ({
    board,
    peers,
    collectives: collectivesOn(projection, board),
    commonGround: isOnItsGround(projection, organisation, board),
    around,
  }));
}
