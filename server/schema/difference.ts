import {
  boardsOfDifferences,
  differences,
  organisationsOfDifferences,
  peopleOfDifferences,
  seatsOfDifferences,
} from '../questions/differences.ts';
import { boardOf, organisationOf, personOf, seatAnswer } from '../questions/records.ts';
import { dateOf } from '../questions/spells.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const difference: Resolvers = {
  Query: {
    differences: async (_, args, { asking }) => differences(await asking.around(), args),
  },
  Differences: {
    boards: (found, args) => boardsOfDifferences(found, args),
    seats: (found, args) => seatsOfDifferences(found, args),
    people: (found, args) => peopleOfDifferences(found, args),
    organisations: (found, args) => organisationsOfDifferences(found, args),
  },
  BoardDifference: {
    board: ({ around, board }) => boardOf(around, board),
  },
  SeatDifference: {
    seat: ({ around, seat }) => seatAnswer(around, seat),
  },
  PersonDifference: {
    board: ({ around, board }) => boardOf(around, board),
    person: ({ around, who }) => personOf(around, who),
    seats: ({ around, seats }) => seats.map((seat) => seatAnswer(around, seat)),
  },
  OrganisationDifference: {
    board: ({ around, board }) => boardOf(around, board),
    organisation: ({ around, who }) => organisationOf(around, who),
    seats: ({ around, seats }) => seats.map((seat) => seatAnswer(around, seat)),
  },
  Turn: {
    date: ({ day }) => dateOf(day),
  },
};
