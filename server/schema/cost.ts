import {
  costOfMeeting,
  costPerYearOfBoard,
  hoursPerYearOfBoard,
  peopleAtMeeting,
  personHoursOfMeeting,
  personHoursPerYearOfBoard,
  seatsStoodIn,
} from '../questions/meetingCost.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const cost: Resolvers = {
  Meeting: {
    peopleThere: (record, { scope }) => peopleAtMeeting(record, scope),
    seatsStoodIn: (record, { scope }) => seatsStoodIn(record, scope),
    personHours: (record, { scope }) => personHoursOfMeeting(record, scope),
    cost: (record, args) => costOfMeeting(record, args),
  },
  Board: {
    hoursPerYear: (record, { scope }) => hoursPerYearOfBoard(record, scope),
    personHoursPerYear: (record, { scope }) => personHoursPerYearOfBoard(record, scope),
    costPerYear: (record, args) => costPerYearOfBoard(record, args),
  },
};
