import { useCallback, useState } from 'react';
import type { Target } from '../../canvas/pointer.ts';
import { store } from '../../state/useBoardwalk.ts';
import { opened, selectionAfter, toggledGroup } from './actions.ts';
import { groupOfThing, groupPrefix } from './collapse.ts';
import { addressOf, type NetworkChange, type NetworkOptions, optionsFrom } from './options.ts';
import { pillPrefix } from './picture.ts';
import type { Shown } from './useDrawing.ts';

export interface Picks {
  /** @param options what changes, or how it follows from what stands: one pick builds on the last, drawn or not */
  change: (options: NetworkChange | ((now: NetworkOptions) => NetworkChange)) => void;
  /** A record or tie was clicked, tapped or chosen by key; null: empty ground. */
  pick: (target: Target | null, more: boolean) => void;
  open: (id: string) => void;
  /** Adds to what is picked together; a closed group stands for its boards. */
  pickAll: (ids: readonly string[]) => void;
  /** Esc: the path that waits, then the path shown, then the selection. */
  onEscape: () => void;
  /** From where a path waits for its other end. */
  pathFrom: string | null;
  askPath: (from: string | null) => void;
}

/** An address of more would be longer than servers take. */
const mostPicked = 500;

const optionsNow = (): NetworkOptions => optionsFrom(store.snapshot().place.options);
const change: Picks['change'] = (options) =>
  store.step({ options: addressOf(typeof options === 'function' ? options(optionsNow()) : options) });

/** What picks do, the same for the drawing and its table. */
export function usePicks({ drawing, groups, options }: Shown): Picks {
  const [pathFrom, askPath] = useState<string | null>(null);
  const open = useCallback(
    (id: string) => {
      if (!id.startsWith(groupPrefix)) change((now) => opened(id, now));
      else change((now) => toggledGroup(groupOfThing(id), { groups, group: options.group }, now));
    },
    [groups, options.group],
  );
  const pick = useCallback(
    (target: Target | null, more: boolean) => {
      if (!target) {
        if (store.snapshot().place.selection.length > 0) store.step({ selection: [] });
        return;
      }
      if (target.what === 'tie') pickTie(target.id, drawing);
      else if (target.id.startsWith(pillPrefix) || target.id.startsWith(groupPrefix)) open(target.id);
      else if (pathFrom && pathFrom !== target.id) {
        askPath(null);
        change({ path: [pathFrom, target.id] });
      } else pickThing(target.id, more, drawing);
    },
    [drawing, pathFrom, open],
  );
  const pickAll = useCallback(
    (ids: readonly string[]) => {
      const members = new Map(groups.map(({ group, members: own }) => [`${groupPrefix}${group.id}`, own]));
      const meant = ids.filter((id) => !id.startsWith(pillPrefix)).flatMap((id) => members.get(id) ?? [id]);
      if (meant.length > 0)
        change(({ picked }) => ({ picked: new Set([...new Set([...picked, ...meant])].slice(0, mostPicked)) }));
    },
    [groups],
  );
  const onEscape = useCallback(() => {
    if (pathFrom) askPath(null);
    else if (optionsNow().path) change({ path: null });
    else store.step({ selection: [] });
  }, [pathFrom]);
  return { change, pick, pickAll, open, onEscape, pathFrom, askPath };
}

/** A tie between two boards selects both; a seat, the one who holds it. */
function pickTie(id: string, { ties, things }: Shown['drawing']): void {
  const tie = ties.find(({ edge }) => edge.id === id)?.edge;
  if (!tie || tie.source.startsWith(groupPrefix) || tie.target.startsWith(groupPrefix)) return;
  const ends = [tie.source, tie.target];
  const holders = ends.filter((end) => things.some(({ node }) => node.id === end && node.kind !== 'BOARD'));
  store.step({ selection: holders.length > 0 ? holders.slice(0, 1) : ends });
}

/** With shift, a second board is looked at with the first; two records of other kinds are joined by a path. */
function pickThing(id: string, more: boolean, { things }: Shown['drawing']): void {
  const before = store.snapshot().place.selection;
  const isBoard = (one: string): boolean => things.some(({ node }) => node.id === one && node.kind === 'BOARD');
  const selection = selectionAfter(id, before, { more, isBoard });
  const [first] = before;
  const path: [string, string] | null = more && first && first !== id && selection.length === 1 ? [first, id] : null;
  store.step({ selection, ...(path ? { options: addressOf({ path }) } : {}) });
}
