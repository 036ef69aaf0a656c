// constraint: how much a board's neighbours, in the network of boards that share people, are each other's neighbours too (Burt 1992):
// the sum over neighbours j of (p_ij + Σ_q p_iq p_qj)², p_ij being 1 over the neighbours of i. Unweighted. Above 0 and up to 9/8
// (a board with two neighbours that are each other's only ones besides); null without neighbours. Time: the neighbours' neighbours.
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
    return index === undefined ? null : constraintOf(projection, index);
  },
};

// Of one board at a time: of all at once it would take the sum of the squares of all neighbourhoods.
function constraintOf(projection: Projection, i: number): number | null {
  const graph = projection.keep(boardNetwork);
  const invested = projection.keep(noInvestments);
  const own = degreeOf(graph, i);
  if (own === 0) return null;
  const around = neighboursOf(graph, i);
  for (const q of around) {
    const through = 1 / (own * degreeOf(graph, q));
    for (const j of neighboursOf(graph, q)) invested[j] = at(invested, j) + through;
  }
  let sum = 0;
  for (const j of around) sum += (1 / own + at(invested, j)) ** 2;
  for (const q of around) for (const j of neighboursOf(graph, q)) invested[j] = 0;
  return sum;
}

// All zero between one board and the next.
function noInvestments({ boards }: Projection): Float64Array {
  return new Float64Array(boards.length);
}

function neighboursOf({ start, other }: Neighbours, node: number): Int32Array {
  return other.subarray(at(start, node), at(start, node + 1));
}
