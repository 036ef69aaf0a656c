// constraint: how much a board's neighbours, in the network of boards that share people, are each other's neighbours too (Burt 1992):
// the sum over neighbours j of (p_ij + Σ_q p_iq p_qj)², p_ij being 1 over the neighbours of i. Unweighted. Above 0 and up to 9/8
// (a board with two neighbours that are each other's only ones besides); null without neighbours. Time: Σ over boards of the neighbours' neighbours.
import type { Measure } from '../measures/measure.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { at } from '../projection/twoMode.ts';
import { boardNetwork, degreeOf, type Neighbours } from './neighbours.ts';

export const constraint: Measure = {
  id: 'constraint',
  of: 'BOARD',
  title: { en: 'Constraint', cy: 'Cyfyngiad' },
  definition: {
    en: 'How closed the circle around the board is: high where the boards it shares people with share people with one another, low where it joins boards that have nobody else in common. Unknown without such boards.',
    cy: 'Pa mor gaeedig yw’r cylch o amgylch y bwrdd: uchel lle mae’r byrddau y mae’n rhannu pobl â nhw yn rhannu pobl â’i gilydd, isel lle mae’n cysylltu byrddau nad oes ganddynt neb arall yn gyffredin. Anhysbys heb fyrddau o’r fath.',
  },
  unit: { en: 'constraint, 0 to 9/8', cy: 'cyfyngiad, 0 i 9/8' },
  bounds: { least: 0, most: 9 / 8 },
  degenerate: null,
  citation: 'Burt (1992), Structural Holes: The Social Structure of Competition, Harvard University Press, chapter 2',
  value: (projection, board = '') => {
    const index = projection.indexOfBoard.get(found(projection.allBoards, board).id);
    const value = index === undefined ? Number.NaN : at(projection.keep(constraints), index);
    return Number.isNaN(value) ? null : value;
  },
};

/** Of each board in scope, by index; NaN without neighbours. */
export function constraints(projection: Projection): Float64Array {
  const graph = projection.keep(boardNetwork);
  const invested = new Float64Array(graph.count);
  return Float64Array.from({ length: graph.count }, (_, i) => constraintOf(graph, i, invested));
}

// `invested` is all zero before and after.
function constraintOf(graph: Neighbours, i: number, invested: Float64Array): number {
  const { start, other } = graph;
  const own = degreeOf(graph, i);
  if (own === 0) return Number.NaN;
  const around = other.subarray(at(start, i), at(start, i + 1));
  for (const q of around) {
    const through = 1 / (own * degreeOf(graph, q));
    for (let e = at(start, q); e < at(start, q + 1); e++) invested[at(other, e)] = at(invested, at(other, e)) + through;
  }
  let sum = 0;
  for (const j of around) sum += (1 / own + at(invested, j)) ** 2;
  for (const q of around) for (let e = at(start, q); e < at(start, q + 1); e++) invested[at(other, e)] = 0;
  return sum;
}
