import type { Element } from './elements.ts';

/** What to do to one set of elements to have another: by id, and nothing for what stays as it is. */
export interface Difference {
  added: Element[];
  changed: Element[];
  removed: string[];
}

/** A tie whose ends moved is removed and added again, as ends cannot change. */
export function differenceOf(before: ReadonlyMap<string, Element>, after: readonly Element[]): Difference {
  const difference: Difference = { added: [], changed: [], removed: [] };
  const wanted = new Set<string>();
  for (const element of after) {
    const { id } = element.data;
    wanted.add(id);
    const old = before.get(id);
    if (!old) difference.added.push(element);
    else if (!sameEnds(old, element)) {
      difference.removed.push(id);
      difference.added.push(element);
    } else if (!same(old, element)) difference.changed.push(element);
  }
  for (const id of before.keys()) if (!wanted.has(id)) difference.removed.push(id);
  return difference;
}

function sameEnds(a: Element, b: Element): boolean {
  return a.group === b.group && a.data.source === b.data.source && a.data.target === b.data.target;
}

function same(a: Element, b: Element): boolean {
  return (
    a.classes === b.classes &&
    a.data.label === b.data.label &&
    a.data.width === b.data.width &&
    a.data.weight === b.data.weight
  );
}
