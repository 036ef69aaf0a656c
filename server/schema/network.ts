import { network as networkInScope, recordOfNode, scopeSince, tieColumns } from '../questions/network.ts';
import { nameIn } from '../questions/order.ts';
import { path, recordsOnPath, seatsOnPath } from '../questions/path.ts';
import { areaOf, namedOf, themeOf } from '../questions/records.ts';
import type { NetworkEdgeKind, Resolvers } from './resolvers.generated.ts';

const edgeKinds = {
  SHARED_PEOPLE: 'SHARED',
  SHARED_ORGANISATIONS: 'SHARED',
  SHARED_THEMES: 'SHARED',
  SEAT: 'SEAT',
  REPRESENTED: 'REPRESENTED',
  PART_OF: 'PART_OF',
  REPORTS_TO: 'REPORTS_TO',
  SUCCEEDED_BY: 'SUCCEEDED_BY',
  MAY_BE_SAME_AS: 'MAY_BE_SAME_AS',
} as const satisfies Record<string, NetworkEdgeKind>;

export const network: Resolvers = {
  Query: {
    network: async (_, args, { asking }) => {
      if (args.since) await asking.prepared(scopeSince(args.scope, args.since), 'significance');
      return networkInScope(await asking.prepared(args.scope, 'significance'), args);
    },
    path: async (_, args, { asking }) => path(await asking.around(), args),
  },
  NetworkNode: {
    label: ({ around, label, labelCy }) => nameIn(around.language, { name: label, nameCy: labelCy }),
    shortLabel: ({ acronym }) => acronym,
    areas: ({ around, areas }) => namedOf(around, areas, areaOf),
    themes: ({ around, themes }) => namedOf(around, themes, themeOf),
    certainty: ({ inferred }) => (inferred ? 'INFERRED' : 'STATED'),
    record: (node) => recordOfNode(node),
  },
  Network: {
    ties: (network) => ({ ...tieColumns(network), kind: network.edges.map(({ kind }) => edgeKinds[kind]) }),
  },
  NetworkEdge: {
    kind: ({ kind }) => edgeKinds[kind],
    behind: ({ ids }) => ids,
  },
  Path: {
    length: ({ steps }) => steps.length,
    nodes: (way) => recordsOnPath(way),
    seats: (way) => seatsOnPath(way),
  },
};
