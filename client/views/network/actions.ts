import type { DrawnGroup } from './drawing.ts';
import type { NetworkChange, NetworkOptions } from './options.ts';
import { growBy } from './options.ts';
import { pillPrefix } from './picture.ts';

/** What opening a record does: brings its neighbours in, or takes them out again; its pill brings in more. */
export function opened(id: string, { grown }: NetworkOptions): NetworkChange {
  const next = new Map(grown);
  if (id.startsWith(pillPrefix)) {
    const around = id.slice(pillPrefix.length);
    next.set(around, (grown.get(around) ?? 0) + growBy);
  } else if (!next.delete(id)) next.set(id, growBy);
  return { grown: next };
}

/** Opens a closed group, closes an open one; what was grouped because there is much of it stays so from then on. */
export function toggledGroup(
  id: string,
  drawn: { groups: readonly DrawnGroup[]; group: NetworkOptions['group'] },
  now: NetworkOptions,
): NetworkChange {
  const closed = new Set(
    now.group === 'auto' || now.closed === 'all'
      ? drawn.groups.flatMap(({ group, closed: shut }) => (shut ? [group.id] : []))
      : now.closed,
  );
  if (!closed.delete(id)) closed.add(id);
  return { group: drawn.group, closed };
}

/** The selection after a pick: with shift, two boards are looked at together. */
export function selectionAfter(
  id: string,
  before: readonly string[],
  { more, isBoard }: { more: boolean; isBoard: (id: string) => boolean },
): string[] {
  const [first, second] = before;
  if (!more || !first || first === id) return [id];
  if (second === id) return [first];
  return isBoard(first) && isBoard(id) ? [first, id] : [id];
}
