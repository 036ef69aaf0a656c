// The page of overlaps, warm, over HTTP, beside @neo4j/graphql that answers who is on both boards of the same fifty pairs: asked for again and
// again, when it is sent as it was kept, and each page asked for once, when it has to be worked out.
import { offsetToCursor } from 'graphql-relay';
import { z } from 'zod';
import type { Bench, Comparison, Report } from './comparison.ts';
import { heavyTailed } from './heavyTailed.ts';
import { ask, type OurServer, startOurServer } from './ourServer.ts';
import { type GraphqlPeer, installGraphqlPeer, requestsPerSecond, startGraphqlPeer } from './peers/neo4jGraphql.ts';
import { shapeOf } from './shape.ts';
import { inTurn, type Run } from './timing.ts';

/** So many of ours in a run, so many of the peer’s, so many pages that nobody has asked for before. */
const requests = { ours: 2000, theirs: 8, unseen: 100 };
const rounds = 3;
const page = `query($after: String) { overlaps(first: 50, after: $after) { totalCount edges { node {
  a { id name } b { id name } sharedPeople people { id name } sizeA sizeB jaccard containment expectedPeople pValue qValue significant strength verdict reasons
} } } }`;

export const overlapsPage: Comparison = {
  name: 'overlaps-page',
  title: 'The overlaps page, warm',
  whenMissed:
    'Each request asks the database once for its revision; then an answer that is kept is sent, and another goes through GraphQL’s execution for some thousand fields.',
  async run(bench: Bench): Promise<Report> {
    const report: Report = { findings: [], figures: [], notes: [] };
    await installGraphqlPeer();
    const network = heavyTailed(Math.min(100_000, bench.mostSeats));
    const database = await bench.database(network);
    const ours = await startOurServer(database);
    const peer = await startGraphqlPeer(database.address);
    const unseen = pagesInTurn(ours.address);
    try {
      const pairs = await pairsOfPage(ours);
      await sameAnswer(peer, pairs);
      for (const [how, query] of Object.entries(peerQueries(pairs.map(({ a, b }) => [a, b])))) {
        const measured = await inTurn(rounds, {
          ours: () => requestsPerSecond(ours.address, JSON.stringify({ query: page }), requests.ours),
          unseen,
          theirs: () => requestsPerSecond(peer.address, JSON.stringify({ query }), requests.theirs),
        });
        const beside = {
          shape: shapeOf(network),
          theirs: measured.theirs,
          peer: `@neo4j/graphql 7.6.3, shared members of the same 50 pairs, ${how}`,
          unit: 'requests/s',
        } as const;
        report.findings.push(
          {
            work: '50 pairs with people and reasons, again and again',
            ours: measured.ours,
            ...beside,
            goal: { least: 10 },
          },
          {
            work: 'the same, each page another that nobody has asked for',
            ours: measured.unseen,
            ...beside,
            goal: null,
          },
        );
      }
    } finally {
      peer.stop();
      await ours.stop();
    }
    report.notes.push(
      `autocannon 9.0.0, four connections, ${requests.ours} requests a run, ${requests.theirs} of the peer; both servers on the same database. An answer of ours is kept as text for as long as the database stays at its revision, which each request asks it for; the peer keeps none, so beside it the second row is the work without what is kept: ${requests.unseen} requests a run, by four that ask with Node’s fetch.`,
    );
    return report;
  },
};

/** Requests a second for pages that nobody has asked for before, each by one of four that ask as soon as they were answered. */
function pagesInTurn(address: string): Run {
  let asked = 0;
  return async () => {
    const last = asked + requests.unseen;
    const began = performance.now();
    const askOn = async () => {
      while (asked < last) await ask(address, page, { after: offsetToCursor(asked++) });
    };
    await Promise.all([askOn(), askOn(), askOn(), askOn()]);
    return (requests.unseen * 1000) / (performance.now() - began);
  };
}

interface SharedPair {
  a: string;
  b: string;
  sharedPeople: number;
}

async function pairsOfPage(server: OurServer): Promise<SharedPair[]> {
  const board = z.object({ id: z.string() });
  const node = z.object({ a: board, b: board, sharedPeople: z.number() });
  const shape = z.object({ overlaps: z.object({ edges: z.array(z.object({ node })) }) });
  const { overlaps } = shape.parse(await server.ask(page));
  return overlaps.edges.map((edge) => ({ ...edge.node, a: edge.node.a.id, b: edge.node.b.id }));
}

/** The peer's two ways to ask; each pair is a field of one request. */
function peerQueries(pairs: [a: string, b: string][]): Record<string, string> {
  const sits = (board: string) => `{ seats: { some: { boards: { some: { id: { eq: "${board}" } } } } } }`;
  const generated = ([a, b]: [string, string], i: number) =>
    `p${i}: people(where: { AND: [${sits(a)}, ${sits(b)}] }) { id name }`;
  const written = ([a, b]: [string, string], i: number) => `p${i}: sharedMembers(a: "${a}", b: "${b}") { id name }`;
  return {
    'by its generated filters': `{ ${pairs.map(generated).join('\n')} }`,
    'by a statement written for it (@cypher)': `{ ${pairs.map(written).join('\n')} }`,
  };
}

/** A peer that answers something else is none. */
async function sameAnswer(peer: GraphqlPeer, pairs: SharedPair[]): Promise<void> {
  for (const [how, query] of Object.entries(peerQueries(pairs.map(({ a, b }) => [a, b])))) {
    const answer = z.record(z.string(), z.array(z.unknown())).parse(await ask(peer.address, query));
    for (const [i, { sharedPeople }] of pairs.entries())
      if (answer[`p${i}`]?.length !== sharedPeople)
        throw new Error(`${how}, pair ${i}: ${answer[`p${i}`]?.length} people, ${sharedPeople} expected`);
  }
}
