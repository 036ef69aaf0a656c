import { actionsOfPerson } from '../questions/actions.ts';
import { attendancesOfPerson } from '../questions/attendances.ts';
import { deputiesOfPerson, seatsOfDeputy, stoodInBy, tenuresOfDeputy } from '../questions/deputies.ts';
import { evidenceOf } from '../questions/evidence.ts';
import { measureOfRecord } from '../questions/measures.ts';
import { people } from '../questions/people.ts';
import { boardsOfPerson, personLoad, rankOfHours, similarGroups, statedBoards } from '../questions/personLoad.ts';
import { boardOf, namedOf, organisationOf, personOf, postOf, themeOf } from '../questions/records.ts';
import { seatsOfPost, seatsOfRecord } from '../questions/seats.ts';
import { dateOf } from '../questions/spells.ts';
import {
  organisationOfTenure,
  organisationsOfPerson,
  postsOfPerson,
  spellsOfTenure,
  tenuresOfPerson,
  tenuresOfPost,
} from '../questions/tenures.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const person: Resolvers = {
  Query: {
    people: async (_, args, { asking }) => people(await asking.around(), args),
  },
  Person: {
    posts: (record, { scope }) => postsOfPerson(record, scope),
    tenures: (record, { scope }) => tenuresOfPerson(record, scope),
    seats: (record, { scope }) => seatsOfRecord(record, scope),
    boards: (record, { scope }) => boardsOfPerson(record, scope),
    organisations: (record, { scope }) => organisationsOfPerson(record, scope),
    attendances: (record, { scope }) => attendancesOfPerson(record, scope),
    actions: (record, _, { asking }) => actionsOfPerson(record, asking),
    load: (record, { scope }) => personLoad(record, scope),
    deputies: (record, args) => deputiesOfPerson(record, args),
    measure: (record, args, { asking }) => measureOfRecord(asking, record, args),
    evidence: (record, _, { asking }) => evidenceOf(record, asking),
  },
  PersonLoad: {
    statedBoards: (load) => statedBoards(load),
    meetingsDay: ({ meetingsDay }) => dateOf(meetingsDay),
    hoursDay: ({ hoursDay }) => dateOf(hoursDay),
    hoursRank: (load, _, { asking }) => rankOfHours(asking, load),
    groups: ({ groups, around }) => groups.map((group) => namedOf(around, group, boardOf)),
    similarGroups: (load) => similarGroups(load),
  },
  SimilarGroup: {
    boards: ({ around, boards }) => namedOf(around, boards, boardOf),
    themes: ({ around, themes }) => namedOf(around, themes, themeOf),
  },
  Deputy: {
    person: ({ around, person: id }) => personOf(around, id),
    stoodIn: (deputy) => stoodInBy(deputy),
    boards: ({ around, boards }) => namedOf(around, boards, boardOf),
    seats: (deputy) => seatsOfDeputy(deputy),
    organisations: ({ around, organisations }) => namedOf(around, organisations, organisationOf),
    tenures: (deputy) => tenuresOfDeputy(deputy),
  },
  Tenure: {
    person: ({ around, person: id }) => personOf(around, id),
    post: ({ around, post }) => (post === null ? null : postOf(around, post)),
    organisation: (record) => organisationOfTenure(record),
    spells: (record, { scope }) => spellsOfTenure(record, scope),
    evidence: (record, _, { asking }) => evidenceOf(record, asking),
  },
  Post: {
    organisation: ({ around, organisation }) => (organisation === null ? null : organisationOf(around, organisation)),
    tenures: (record, { scope }) => tenuresOfPost(record, scope),
    seats: (record, { scope }) => seatsOfPost(record, scope),
    evidence: (record, _, { asking }) => evidenceOf(record, asking),
  },
};
