// areaSimilarity: common ground over the smaller board's ground, counted in leaf areas (with none within). 0 to 1; null when unknown.
import type { Id } from '../../domain/records.ts';
import { type Measure, share } from '../measures/measure.ts';
import { type Ground, grounds } from '../projection/ground.ts';
import { type Pair, pairOfBoards } from './pair.ts';

export const areaSimilarity: Measure = {
  id: 'areaSimilarity',
  of: 'PAIR',
  title: { en: 'Common ground', cy: 'Tir cyffredin' },
  definition: {
    en: 'The ground that both boards cover over the ground of the board that covers less, counted in the smallest areas known. Unknown when the ground of either is unknown.',
    cy: 'Y tir y mae’r ddau fwrdd yn ei gwmpasu fel cyfran o dir y bwrdd sy’n cwmpasu leiaf, wedi’i gyfrif yn yr ardaloedd lleiaf sy’n hysbys. Anhysbys os yw tir y naill neu’r llall yn anhysbys.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: null,
  citation: null,
  value: (projection, a = '', b = '') => areaSimilarityOfPair(pairOfBoards(projection, a, b)),
};

export function areaSimilarityOfPair({ projection, a, b }: Pair): number | null {
  const ground = projection.keep(grounds);
  const ofA = ground.ofBoard.get(a.id);
  const ofB = ground.ofBoard.get(b.id);
  if (!ofA || !ofB) return null;
  return ofA.commonSize(ofB) / Math.min(ofA.size, ofB.size);
}

/** The common ground in as few areas as possible, the boards' own first, then the widest. */
export function areasShared({ projection, a, b }: Pair): Id[] {
  const ground = projection.keep(grounds);
  const common = ground.ofBoard.get(a.id)?.common(ground.ofBoard.get(b.id) ?? null);
  if (!common) return [];
  const own = [...a.areas, ...b.areas];
  const candidates = [...ground.ofArea]
    .filter(([, area]) => area.isWithin(common))
    .sort(
      ([x, of], [y, other]) =>
        Number(own.includes(y)) - Number(own.includes(x)) || other.size - of.size || (x < y ? -1 : 1),
    );
  const chosen: Id[] = [];
  let left: Ground = common;
  for (const [id, area] of candidates) {
    if (area.commonSize(left) === 0) continue;
    chosen.push(id);
    left = left.without(area);
  }
  return chosen.sort();
}
