// Everything out of the database, one node and one relationship at a time, all of it of one revision.
import { z } from 'zod';
import {
  type Contents,
  type StoredNode,
  type StoredProperties,
  type StoredTie,
  storedProperties,
  sumOfCounts,
} from '../domain/backup.ts';
import type { Reading, Writing } from './openStore.ts';

/** What is dumped is handed over piece by piece; the next waits until the last is taken. */
export interface DumpTarget {
  node(node: StoredNode): Promise<void>;
  tie(tie: StoredTie): Promise<void>;
}

const nodeRow = z.object({ element: z.string(), labels: z.array(z.string()), ...storedProperties });
const tieRow = z.object({
  element: z.string(),
  from: z.string(),
  to: z.string(),
  type: z.string(),
  ...storedProperties,
});

export type NodeInGraph = z.infer<typeof nodeRow>;
export type TieInGraph = z.infer<typeof tieRow>;

/**
 * Dumps nodes, then relationships. The revision must be held (`holdRevision`).
 * @returns whether it is whole: what is no part of the landscape, such as a saved view, may be written meanwhile
 */
export async function dumpDatabase(tx: Writing, { nodes, ties }: Contents, into: DumpTarget): Promise<boolean> {
  const places = new Map<string, number>();
  await everyNode(tx, async ({ element, labels, ...held }) => {
    places.set(element, places.size);
    await into.node({ labels: labels.toSorted(), ...inOrder(held) });
  });
  let dumped = 0;
  await everyTie(tx, async ({ from: start, to: finish, type, properties, integers }) => {
    const [from, to] = [places.get(start), places.get(finish)];
    if (from === undefined || to === undefined) return;
    dumped += 1;
    await into.tie({ type, from, to, ...inOrder({ properties, integers }) });
  });
  return places.size === sumOfCounts(nodes) && dumped === sumOfCounts(ties);
}

/** The same whatever order the database keeps properties in. */
function inOrder({ properties, integers }: StoredProperties): StoredProperties {
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return { properties: Object.fromEntries(sorted), integers: integers.toSorted() };
}

/** Hands over every node but the marks of migrations. */
export function everyNode(on: Reading, take: (node: NodeInGraph) => Promise<void> | void): Promise<void> {
  return on.stream('read/every-node', {}, nodeRow, { begin: () => undefined, take: (_, row) => take(row) });
}

export function everyTie(on: Reading, take: (tie: TieInGraph) => Promise<void> | void): Promise<void> {
  return on.stream('read/every-tie', {}, tieRow, { begin: () => undefined, take: (_, row) => take(row) });
}

/** How much there is of what. */
export async function readContents(on: Reading): Promise<Contents> {
  const row = z.object({ what: z.enum(['nodes', 'ties']), words: z.array(z.string()), count: z.number() });
  const contents: { nodes: Record<string, number>; ties: Record<string, number> } = { nodes: {}, ties: {} };
  for (const { what, words, count } of await on.rows('read/contents', {}, row))
    contents[what][words.toSorted().join(':')] = count;
  return contents;
}
