// All that a database holds, as texts that can be compared: no id of the database's own, no order.
import { everyNode, everyTie } from '../../server/store/dumpDatabase.ts';
import type { Reading, Store } from '../../server/store/openStore.ts';

/** Every node, and every tie with both its ends; but for the revision, which a restored database counts on from its own. */
export function graphOf(store: Store): Promise<string[]> {
  return store.read(async (on: Reading) => {
    const all: string[] = [];
    const nodes = new Map<string, string>();
    await everyNode(on, ({ element, labels, properties, integers }) => {
      const counted = labels.includes('Landscape') ? { ...properties, revision: 0 } : properties;
      const text = textOf({ labels: labels.toSorted(), properties: counted, integers });
      nodes.set(element, text);
      all.push(text);
    });
    await everyTie(on, ({ from, to, type, properties, integers }) => {
      all.push(`${nodes.get(from)} -${type}-> ${nodes.get(to)} ${textOf({ properties, integers })}`);
    });
    return all.sort();
  });
}

function textOf({
  properties,
  integers,
  ...rest
}: { properties: Readonly<Record<string, unknown>>; integers: readonly string[] } & Record<string, unknown>): string {
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...rest, properties: sorted, integers: integers.toSorted() });
}
