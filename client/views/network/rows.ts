// The drawing as a list: what stands in the table twin and is read to those who cannot see the picture.
import type { NetworkThingFragment } from '../../api/operations.generated.ts';
import type { Becoming } from '../../canvas/picture.ts';
import type { Named } from '../../ui/RecordName.tsx';
import type { Drawing, DrawnTie } from './drawing.ts';
import { namesOf } from './landscape.ts';

export interface RowTie {
  id: string;
  /** The record at the other end. */
  other: string;
  /** Its names, each in a language of its own. */
  names: Named;
  name: string;
  weight: number;
  kind: DrawnTie['tie']['kind'];
  /** Whether the tie leads from the row's record to the other. */
  outward: boolean;
  inferred: boolean;
  presumed: boolean;
  strong: boolean;
  /** Follows from how the two are built. */
  kin: boolean;
  became: Becoming | undefined;
}

export interface Row {
  node: NetworkThingFragment;
  names: Named;
  name: string;
  region: DrawnThingRegion;
  ties: RowTie[];
  /** Stands for a closed group. */
  group: boolean;
  /** Of its boards, how many came and went between the two dates. */
  came: number;
  went: number;
  became: Becoming | undefined;
  /** Another board nearly repeats it. */
  doubled: boolean;
}

type DrawnThingRegion = Drawing['things'][number]['region'];

/** One row a record that is shown: most tied first, then by name; each with its ties, strongest first. */
export function rowsOf({ things, ties }: Drawing): Row[] {
  const shown = things.filter(({ thing }) => !thing.hidden);
  const called = new Map(shown.map(({ thing, node }) => [thing.id, { name: thing.name, names: namesOf(node) }]));
  const rows = new Map(
    shown.map(({ node, thing, region, group, came = 0, went = 0 }) => [
      node.id,
      {
        node,
        names: namesOf(node),
        name: thing.name,
        region,
        group: group !== undefined,
        came,
        went,
        became: thing.became,
        doubled: thing.doubled ?? false,
        ties: [] as RowTie[],
      },
    ]),
  );
  for (const drawn of ties) {
    if (drawn.tie.hidden) continue;
    for (const outward of [true, false]) {
      const [from, to] = outward ? [drawn.tie.source, drawn.tie.target] : [drawn.tie.target, drawn.tie.source];
      const end = called.get(to);
      if (end !== undefined) rows.get(from)?.ties.push(rowTie(drawn, { other: to, ...end, outward }));
    }
  }
  for (const { ties: own } of rows.values()) own.sort((a, b) => b.weight - a.weight || compare(a.name, b.name));
  return [...rows.values()].sort((a, b) => b.ties.length - a.ties.length || compare(a.name, b.name));
}

function rowTie({ tie }: DrawnTie, end: Pick<RowTie, 'other' | 'names' | 'name' | 'outward'>): RowTie {
  const { id, weight, kind, inferred, presumed = false, strong, kin, became } = tie;
  return { id, weight, kind, inferred, presumed, strong, kin, became, ...end };
}

const compare = (a: string, b: string): number => a.localeCompare(b, 'en');
