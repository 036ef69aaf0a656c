// Every text in the database looked at and, where need be, put otherwise: nodes, relationships and the log, of whatever label.
import { z } from 'zod';
import { everyNode, everyTie, type NodeInGraph, type TieInGraph } from './dumpDatabase.ts';
import type { Writing } from './openStore.ts';

type Changes = Readonly<Record<string, unknown>>;

/** What becomes of each: the properties that change, null to take one away; null where nothing does. */
export interface Rewriter {
  node(node: NodeInGraph): Changes | null;
  /** @param start the id of the record that it begins at @param finish of the one that it leads to */
  tie(tie: TieInGraph, start: string, finish: string): Changes | null;
}

const atOnce = 500;

/** @returns how many nodes and relationships of which labels and types were put otherwise */
export async function rewriteEverything(tx: Writing, rewriter: Rewriter): Promise<Map<string, number>> {
  const nodes: { element: string; properties: Changes }[] = [];
  const ties: { from: string; element: string; properties: Changes }[] = [];
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  await everyNode(tx, (node) => {
    ids.set(node.element, String(node.properties.id ?? ''));
    const properties = rewriter.node(node);
    if (properties === null) return;
    nodes.push({ element: node.element, properties });
    count(node.labels[0] ?? '');
  });
  await everyTie(tx, (tie) => {
    const properties = rewriter.tie(tie, ids.get(tie.from) ?? '', ids.get(tie.to) ?? '');
    if (properties === null) return;
    ties.push({ from: tie.from, element: tie.element, properties });
    count(tie.type);
  });
  await inParts(nodes, (rows) => tx.rows('write/rewrite-nodes', { rows }, z.never()));
  await inParts(ties, (rows) => tx.rows('write/rewrite-ties', { rows }, z.never()));
  return counts;
}

async function inParts<T>(rows: readonly T[], write: (part: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += atOnce) await write(rows.slice(at, at + atOnce));
}
