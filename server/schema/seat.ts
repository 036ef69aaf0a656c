import { evidenceOf } from '../questions/evidence.ts';
import { boardOf, organisationOf, personOf, postOf } from '../questions/records.ts';
import { spellsOfSeat } from '../questions/seats.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const seat: Resolvers = {
  Seat: {
    board: ({ around, board }) => boardOf(around, board),
    person: ({ around, person }) => (person === null ? null : personOf(around, person)),
    organisation: ({ around, organisation }) => (organisation === null ? null : organisationOf(around, organisation)),
    post: ({ around, post }) => (post === null ? null : postOf(around, post)),
    onBehalfOf: ({ around, onBehalfOf }) => (onBehalfOf === null ? null : organisationOf(around, onBehalfOf)),
    spells: (record, { scope }) => spellsOfSeat(record, scope),
    evidence: (record, _, { asking }) => evidenceOf(record, asking),
  },
};
