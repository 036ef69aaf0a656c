// What reading and comparing came to, in figures.
import type { CountedItems, ImportFound } from '../../domain/importFound.ts';
import type { Compared } from './compared.ts';
import { type Item, undecidedOf } from './items.ts';

export function foundIn({ revision, proposal, files, items }: Compared): ImportFound {
  return {
    revision,
    rows: proposal.rows,
    formats: [...new Set(files.flatMap(({ contents }) => contents.map(({ format }) => format)))],
    counts: counted(items),
    undecided: undecidedOf(items),
    errors: proposal.problems.filter(({ severity }) => severity === 'ERROR').length,
  };
}

function counted(items: readonly Item[]): CountedItems[] {
  const groups = Map.groupBy(items, ({ kind, action }) => `${kind} ${action}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ kind: first.kind, action: first.action, count: group.length }];
  });
}
