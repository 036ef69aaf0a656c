import { expect, it } from 'vitest';
import { withEdges } from '../../../client/views/network/ties.ts';
import { node } from './answers.ts';

it('makes each tie out of its place in the columns', () => {
  const sent = {
    nodes: [node('a'), node('b'), node('c')],
    ties: {
      source: [0, 1, 2],
      target: [1, 2, 0],
      kind: ['SHARED' as const, 'SHARED' as const, 'REPORTS_TO' as const],
      weight: [7, 3, 1],
      inferred: [1],
      presumed: [1],
      parents: [2],
      siblings: [0],
      significant: [0, 1],
      began: [0],
      ended: [1],
      unsure: [1],
    },
  };
  const plain = { weight: 1, certainty: 'STATED', presumed: false, relation: null, significant: false, change: null };
  expect(withEdges(sent)).toEqual({
    nodes: sent.nodes,
    edges: [
      {
        ...plain,
        id: 'SHARED.a.b',
        source: 'a',
        target: 'b',
        kind: 'SHARED',
        weight: 7,
        relation: 'SIBLING',
        significant: true,
        change: { kind: 'BEGAN', unsure: false },
      },
      {
        ...plain,
        id: 'SHARED.b.c',
        source: 'b',
        target: 'c',
        kind: 'SHARED',
        weight: 3,
        certainty: 'INFERRED',
        presumed: true,
        significant: true,
        change: { kind: 'ENDED', unsure: true },
      },
      { ...plain, id: 'REPORTS_TO.c.a', source: 'c', target: 'a', kind: 'REPORTS_TO', relation: 'PARENT' },
    ],
  });
});
