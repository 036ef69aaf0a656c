// core: the largest k for which the board belongs to the k-core of the network of boards that share people, the largest part in which each
// has at least k neighbours. Boards, 0 and up; 0 for a board without neighbours. Unweighted; time in boards and pairs.
import { boards, type Measure } from '../measures/measure.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { at, starts } from '../projection/twoMode.ts';
import { boardNetwork, degreeOf } from './neighbours.ts';

export const core: Measure = {
  id: 'core',
  of: 'BOARD',
  title: { en: 'Core', cy: 'Craidd' },
  definition: {
    en: 'The largest k such that the board belongs to a part of the network of boards that share people in which each is joined to at least k others of that part.',
    cy: 'Y k mwyaf fel bod y bwrdd yn perthyn i ran o’r rhwydwaith o fyrddau sy’n rhannu pobl lle mae pob un wedi’i gysylltu ag o leiaf k arall o’r rhan honno.',
  },
  unit: boards,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation:
    'Seidman (1983), Network structure and minimum degree, Social Networks 5; Batagelj & Zaveršnik (2003), An O(m) algorithm for cores decomposition of networks',
  value: (projection, board = '') => {
    const index = projection.indexOfBoard.get(found(projection.allBoards, board).id);
    return index === undefined ? 0 : at(projection.keep(coresOf), index);
  },
};

/** Of each board in scope, by index. */
export function coresOf(projection: Projection): Int32Array {
  const graph = projection.keep(boardNetwork);
  const { start, other, count } = graph;
  const degree = Int32Array.from({ length: count }, (_, v) => degreeOf(graph, v));
  // Boards by what is left of their degree, the least first; each loses as its neighbours are taken away.
  const next = starts(degree, Math.max(0, ...degree) + 1);
  const begin = next.slice();
  const place = new Int32Array(count);
  const order = new Int32Array(count);
  for (let v = 0; v < count; v++) {
    const there = at(next, at(degree, v));
    next[at(degree, v)] = there + 1;
    place[v] = there;
    order[there] = v;
  }
  for (let i = 0; i < count; i++) {
    const v = at(order, i);
    for (const w of other.subarray(at(start, v), at(start, v + 1))) {
      const left = at(degree, w);
      if (left <= at(degree, v)) continue;
      // To the front of those with as many left, which then begin one later.
      const front = Math.max(at(begin, left), i + 1);
      const first = at(order, front);
      order[at(place, w)] = first;
      place[first] = at(place, w);
      order[front] = w;
      place[w] = front;
      begin[left] = front + 1;
      degree[w] = left - 1;
    }
  }
  return degree;
}
