import { firstOf } from '../domain/inRange.ts';
import { evidenceOf } from '../questions/evidence.ts';
import { measureOfRecord } from '../questions/measures.ts';
import {
  busiestOf,
  carriersOf,
  missingCountOf,
  missingOf,
  onBoardsOf,
  organisationLoad,
  peersOf,
} from '../questions/organisationLoad.ts';
import { organisations } from '../questions/organisations.ts';
import { boardsRepresenting, peopleSittingFor } from '../questions/organisationTies.ts';
import { areaOf, boardOf, namedOf, organisationOf, personOf, postOf } from '../questions/records.ts';
import { seatsOfRecord } from '../questions/seats.ts';
import { tenuresOfOrganisation } from '../questions/tenures.ts';
import { tiedTo } from '../questions/tiedTo.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const organisation: Resolvers = {
  Query: {
    organisations: async (_, args, { asking }) => organisations(await asking.around(), args),
  },
  Organisation: {
    partOf: ({ around, partOf }) => (partOf === null ? null : organisationOf(around, partOf)),
    units: (record) => tiedTo(record, 'units', organisationOf),
    memberOf: ({ around, memberOf }) => namedOf(around, memberOf, organisationOf),
    members: (record) => tiedTo(record, 'members', organisationOf),
    areas: ({ around, areas }) => namedOf(around, areas, areaOf),
    sameBodyAs: (record) => tiedTo(record, 'sameBody', boardOf)[0] ?? null,
    posts: (record) => tiedTo(record, 'posts', postOf),
    seats: (record, { scope, first }) => firstOf(seatsOfRecord(record, scope), first),
    seatCount: (record, { scope }) => seatsOfRecord(record, scope).length,
    boards: (record, { scope }) => boardsRepresenting(record, scope),
    people: (record, { scope }) => peopleSittingFor(record, scope),
    tenures: (record, { scope, first }) => firstOf(tenuresOfOrganisation(record, scope), first),
    tenureCount: (record, { scope }) => tenuresOfOrganisation(record, scope).length,
    load: (record, { scope }) => organisationLoad(record, scope),
    measure: (record, args, { asking }) => measureOfRecord(asking, record, args),
    evidence: (record, _, { asking }) => evidenceOf(record, asking),
  },
  OrganisationLoad: {
    busiest: (load) => busiestOf(load),
    carriers: (load, { first }) => firstOf(carriersOf(load), first),
    onBoards: (load, { first }) => firstOf(onBoardsOf(load), first),
    peers: (load) => peersOf(load),
    missingBoards: (load) => missingCountOf(load),
    missing: (load) => missingOf(load),
  },
  OrganisationCarrier: {
    person: ({ around, person }) => personOf(around, person),
    boards: ({ around, boards }) => namedOf(around, boards, boardOf),
    boardCount: ({ boards }) => boards.length,
    hoursPerYear: ({ hours }) => hours,
  },
  OrganisationOnBoard: {
    board: ({ around, board }) => boardOf(around, board),
    people: ({ around, people }) => namedOf(around, people, personOf),
  },
  MissingBoard: {
    board: ({ around, board }) => boardOf(around, board),
    peers: ({ around, peers }) => namedOf(around, peers, organisationOf),
    collectives: ({ around, collectives }) => namedOf(around, collectives, organisationOf),
  },
};
