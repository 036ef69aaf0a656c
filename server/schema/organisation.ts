import { evidenceOf } from '../questions/evidence.ts';
import { measureOfRecord } from '../questions/measures.ts';
import { organisations } from '../questions/organisations.ts';
import { boardsRepresenting, organisationLoad, peopleSittingFor } from '../questions/organisationTies.ts';
import { areaOf, boardOf, namedOf, organisationOf, postOf } from '../questions/records.ts';
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
    seats: (record, { scope }) => seatsOfRecord(record, scope),
    boards: (record, { scope }) => boardsRepresenting(record, scope),
    people: (record, { scope }) => peopleSittingFor(record, scope),
    tenures: (record, { scope }) => tenuresOfOrganisation(record, scope),
    load: (record, { scope }) => organisationLoad(record, scope),
    measure: (record, args, { asking }) => measureOfRecord(asking, record, args),
    evidence: (record, _, { asking }) => evidenceOf(record, asking),
  },
};
