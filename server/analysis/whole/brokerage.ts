// brokerage: betweenness of a person in the two-mode network of people and boards, over the most that is possible with so many of each
// (Borgatti & Everett 1997). 0 to 1; 0 for somebody on one board or none. Dates do not matter: who sits anywhere in scope sits there.
// Exact up to 10,000 boards; time: (boards + people on several) × seats. People on one board only lie between nobody, and are counted
// with their board as ends of ways, never walked through.
import type { Id } from '../../domain/records.ts';
import { type Measure, share } from '../measures/measure.ts';
import type { Graphs } from '../projection/graphs.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { at } from '../projection/twoMode.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { sourcesAmong } from './betweenness.ts';
import { type Between, between } from './brandes.ts';
import { neighbours } from './neighbours.ts';

export const brokerage: Measure = {
  id: 'brokerage',
  of: 'PERSON',
  needs: ['brokerageOfPeople'],
  title: { en: 'Brokerage', cy: 'Broceriaeth' },
  definition: {
    en: 'How many shortest ways between two others, people or boards, lead through this person in the network of people and the boards they sit on in scope, over the most that is possible with so many of each.',
    cy: 'Faint o’r llwybrau byrraf rhwng dau arall, yn bobl neu’n fyrddau, sy’n mynd drwy’r person hwn yn y rhwydwaith o bobl a’r byrddau y maent yn eistedd arnynt o fewn y cwmpas, fel cyfran o’r mwyaf posibl â chynifer o’r naill a’r llall.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 0,
  citation: 'Borgatti & Everett (1997), Network analysis of 2-mode data, Social Networks 19; Brandes (2001)',
  value: (projection, person = '') => of(projection, person, 'values'),
};

export const brokerageError: Measure = {
  id: 'brokerageError',
  of: 'PERSON',
  needs: ['brokerageOfPeople'],
  title: { en: 'Error of brokerage', cy: 'Gwall y froceriaeth' },
  definition: {
    en: 'The standard error of brokerage: 0 up to 10,000 boards, where it is exact; beyond, it is estimated from the ways that begin at 500 people and boards drawn from a fixed seed.',
    cy: 'Cyfeiliornad safonol y froceriaeth: 0 hyd at 10,000 o fyrddau, lle mae’n union; y tu hwnt i hynny, caiff ei amcangyfrif o’r llwybrau sy’n dechrau ar 500 o bobl a byrddau a dynnwyd o hedyn sefydlog.',
  },
  unit: share,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation:
    'Brandes & Pich (2007), Centrality estimation in large networks, International Journal of Bifurcation and Chaos 17',
  value: (projection, person = '') => of(projection, person, 'errors'),
};

function of(projection: Projection, person: Id, which: keyof Between): number {
  found(projection.workedOut.records.people, person);
  const index = projection.people.indexOfActor.get(person);
  const numbers = projection.keep(brokerageOfPeople)[which];
  return index === undefined || !numbers ? 0 : at(numbers, index);
}

/** Of each person in the projection, by index. */
export function brokerageOfPeople({ people, progress }: Graphs): Between {
  const { actors, actorStart, boardCount } = people;
  // The node of each person who is on several boards; the others are ends of ways at their board.
  const node = new Int32Array(actors.length).fill(-1);
  let count = boardCount;
  for (let k = 0; k < actors.length; k++) if (at(actorStart, k + 1) - at(actorStart, k) > 1) node[k] = count++;
  const { ties, weights } = withoutLeaves(people, node, count);
  const { values, errors } = between(neighbours(count, ties.boards, ties.nodes, null), {
    weights,
    sources: sourcesAmong(boardCount),
    progress,
  });
  const seated = Array.from({ length: boardCount }, (_, i) => sizeOf(people, i)).filter((size) => size > 0).length;
  // Each pair was met from both ends.
  const scale = 2 * mostBetween(actors.length, seated);
  const ofPerson = (numbers: Float64Array) => Float64Array.from(node, (it) => (it < 0 ? 0 : at(numbers, it) / scale));
  return { values: ofPerson(values), errors: errors && ofPerson(errors) };
}

function withoutLeaves({ boardOfCell, actorOfCell, cellCount }: Graphs['people'], node: Int32Array, count: number) {
  const weights = new Float64Array(count).fill(1);
  const boards: number[] = [];
  const nodes: number[] = [];
  for (let cell = 0; cell < cellCount; cell++) {
    const board = at(boardOfCell, cell);
    const there = at(node, at(actorOfCell, cell));
    if (there < 0) weights[board] = at(weights, board) + 1;
    else {
      boards.push(board);
      nodes.push(there);
    }
  }
  return { ties: { boards: Int32Array.from(boards), nodes: Int32Array.from(nodes) }, weights };
}

/** The most ways between others that can lead through one of n people, m boards being on the other side; one of each at least. */
export function mostBetween(n: number, m: number): number {
  const s = Math.floor((n - 1) / m);
  const t = (n - 1) % m;
  return (m ** 2 * (s + 1) ** 2 + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}
