// The boards that share people as a small still picture: where each stands, its colour, which ties stand out.
import type {
  LandscapeSharingQuery,
  SharingBoardFragment,
  SharingPairFragment,
} from '../../api/operations.generated.ts';
import { type Plot, plotOf } from '../../canvas/layout/plot.ts';
import { type Fill, type Picture, type Point, radiusOf, type Thing, type Tie } from '../../canvas/picture.ts';
import { type Region, type Regions, regionsOf } from '../../canvas/regions.ts';
import { type Named, nameIn } from '../../ui/RecordName.tsx';

export interface SharingTie {
  id: string;
  source: string;
  target: string;
  people: number;
  strong: boolean;
}

interface SharedBoard {
  id: string;
  names: Named;
  /** People on it. */
  size: number;
  region: Region | null;
}

export interface Sharing {
  boards: SharedBoard[];
  /** The weakest first, so that those above chance lie on top. */
  ties: SharingTie[];
  /** What the colours mean, with how many boards have each; null: no ground is known. */
  colours: { region: Region | null; count: number }[];
  /** So many shared people make a tie that is drawn; those above chance are drawn whatever they share. */
  least: number;
  /** Boards drawn nowhere: they share nobody, or too few to be seen among the others. */
  apart: number;
}

export const fillOf = (region: Region | null): Fill => region?.fill ?? 'other';

/** @param elsewhere what ground in none of the regions is called */
export function sharingOf({ landscape, most, beyond, areas }: LandscapeSharingQuery, elsewhere: string): Sharing {
  const pairs = most.edges.map(({ node }) => node);
  const least = leastOf(pairs, most.totalCount);
  const drawn = new Map(
    [...pairs.filter((pair) => pair.sharedPeople >= least), ...beyond.edges.map(({ node }) => node)].map((pair) => [
      `${pair.a.id}~${pair.b.id}`,
      pair,
    ]),
  );
  const found = new Map([...drawn.values()].flatMap(({ a, b }) => [a, b]).map((board) => [board.id, board]));
  const regions = regionsOf(
    areas.edges.map(({ node }) => node),
    [...found.values()].map((board) => board.areas.map(({ id }) => id)),
    elsewhere,
  );
  const boards = [...found.values()].map((board) => boardOf(board, regions));
  const ties = [...drawn]
    .map(([id, pair]) => tieOf(id, pair))
    .toSorted((a, b) => Number(a.strong) - Number(b.strong) || a.people - b.people || (a.id < b.id ? -1 : 1));
  return { boards, ties, colours: coloursOf(boards, regions), least, apart: landscape.boards - boards.length };
}

/** Where not all pairs are here, those that share as few as the last one are left out, unless that leaves none. */
function leastOf(pairs: readonly SharingPairFragment[], total: number): number {
  const [first, last] = [pairs[0]?.sharedPeople ?? 1, pairs.at(-1)?.sharedPeople ?? 1];
  return total > pairs.length && first > last ? last + 1 : last;
}

function boardOf({ id, name, nameCy, peopleCount, areas }: SharingBoardFragment, regions: Regions): SharedBoard {
  return { id, names: { name, nameCy }, size: peopleCount, region: regions.of(areas.map((area) => area.id)) };
}

function tieOf(id: string, { a, b, sharedPeople, relation, significant }: SharingPairFragment): SharingTie {
  return { id, source: a.id, target: b.id, people: sharedPeople, strong: significant && relation !== 'PARENT' };
}

function coloursOf(boards: readonly SharedBoard[], { groups }: Regions): Sharing['colours'] {
  const count = (region: Region | null): number => boards.filter((board) => board.region?.id === region?.id).length;
  return [...groups, null]
    .map((region) => ({ region, count: count(region) }))
    .filter((colour) => colour.count > 0)
    .toSorted((a, b) => Number(fillOf(b.region) === 'c8') - Number(fillOf(a.region) === 'c8'));
}

/** For the layout that the network view uses. @param aspect width over height */
export function sharingPlot({ boards, ties }: Sharing, aspect: number): Plot {
  const plain = { statutory: false, ended: false, planned: false, hidden: false };
  const things = boards.map(
    ({ id, names, size, region }): Thing => ({
      id,
      shape: 'board',
      name: names.name,
      label: '',
      size,
      fill: fillOf(region),
      ...plain,
    }),
  );
  const drawn = ties.map(
    ({ id, source, target, people, strong }): Tie => ({
      id,
      source,
      target,
      kind: 'shared',
      weight: people,
      inferred: false,
      strong,
      kin: false,
      hidden: false,
    }),
  );
  const picture: Picture = {
    things,
    ties: drawn,
    ground: { kind: 'force', seed: 1 },
    grounds: '',
    captions: {},
  };
  return plotOf(picture, aspect);
}

export interface Frame {
  width: number;
  height: number;
}

const margin = 12;

/** The places fitted into a frame, each direction stretched by itself: there are no labels that could suffer. */
export function fitted(places: ReadonlyMap<string, Point>, { width, height }: Frame): Map<string, Point> {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const share = (value: number, whole: number): number => (whole === 0 ? 0.5 : value / whole);
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      {
        x: margin + share(x - left, wide) * (width - 2 * margin),
        y: margin + share(y - top, high) * (height - 2 * margin),
      },
    ]),
  );
}

/** Smaller than on the large drawing. */
export const dotRadius = (size: number): number => radiusOf({ shape: 'board', size }) * 0.36;

/** The names of the two ends of a tie. */
export function endsOf({ source, target }: SharingTie, { boards }: Sharing): [Named, Named] | null {
  const a = boards.find(({ id }) => id === source);
  const b = boards.find(({ id }) => id === target);
  return a && b ? [a.names, b.names] : null;
}

/** A tie in one line, for sorting. */
export function endsText(tie: SharingTie, sharing: Sharing, language: string): string {
  return (endsOf(tie, sharing) ?? []).map((names) => nameIn(names, language)).join(' ');
}
