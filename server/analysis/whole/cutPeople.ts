// partsWithout: into how many more parts the two-mode network of people and boards would fall without this person; cutPeople: how many
// people hold it together in this way (its cut vertices). Parts and people, 0 and up; 0 for somebody on one board or none.
// Dates do not matter: who sits anywhere in scope sits there. Time: people, boards and seats.
import { type Measure, people as peopleUnit } from '../measures/measure.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { at } from '../projection/twoMode.ts';
import { type Neighbours, twoModeNetwork } from './neighbours.ts';

const citation = 'Hopcroft & Tarjan (1973), Algorithm 447: efficient algorithms for graph manipulation, CACM 16';

export const partsWithout: Measure = {
  id: 'partsWithout',
  of: 'PERSON',
  title: { en: 'Parts held together', cy: 'Rhannau a gysylltir' },
  definition: {
    en: 'Into how many more parts the network of people and the boards they sit on would fall without this person; 0 when it holds together.',
    cy: 'I faint yn rhagor o rannau y byddai’r rhwydwaith o bobl a’u byrddau yn ymrannu heb y person hwn; 0 os yw’n dal ynghyd.',
  },
  unit: { en: 'parts', cy: 'rhannau' },
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation,
  value: (projection, person = '') => {
    found(projection.workedOut.records.people, person);
    const index = projection.people.indexOfActor.get(person);
    return index === undefined ? 0 : at(projection.keep(partsWithoutPeople), index);
  },
};

export const cutPeople: Measure = {
  id: 'cutPeople',
  of: 'LANDSCAPE',
  title: { en: 'People who hold it together', cy: 'Pobl sy’n ei ddal ynghyd' },
  definition: {
    en: 'How many people there are without whom some boards would have no way left to the others: the cut vertices of the network of people and boards.',
    cy: 'Faint o bobl sydd na fyddai gan rai byrddau ffordd at y lleill hebddynt: fertigau torri’r rhwydwaith o bobl a byrddau.',
  },
  unit: peopleUnit,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation,
  value: (projection) => projection.keep(partsWithoutPeople).filter((parts) => parts > 0).length,
};

/** Of each person in the projection, by index. */
export function partsWithoutPeople({ people }: Projection): Int32Array {
  return partsWithoutEach(twoModeNetwork(people)).subarray(people.boardCount);
}

/** Of each node: into how many more parts its own would fall without it. */
export function partsWithoutEach({ count, start, other }: Neighbours): Int32Array {
  const parts = new Int32Array(count);
  // When a node was first reached (0: not yet), and the earliest reached from what hangs below it.
  const met = new Int32Array(count);
  const back = new Int32Array(count);
  const next = start.slice();
  const path: number[] = [];
  let clock = 0;
  const enter = (v: number) => {
    clock++;
    met[v] = clock;
    back[v] = clock;
    path.push(v);
  };
  for (let root = 0; root < count; root++) {
    if (at(met, root) > 0) continue;
    enter(root);
    while (path.length > 0) {
      const v = path.at(-1) as number;
      if (at(next, v) < at(start, v + 1)) {
        const w = at(other, at(next, v));
        next[v] = at(next, v) + 1;
        if (at(met, w) === 0) enter(w);
        else back[v] = Math.min(at(back, v), at(met, w));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above === undefined) continue;
      back[above] = Math.min(at(back, above), at(back, v));
      // Nothing below leads past the node above; the first branch of a root leaves nothing behind.
      if (at(back, v) >= at(met, above)) parts[above] = at(parts, above) + 1;
    }
    parts[root] = Math.max(0, at(parts, root) - 1);
  }
  return parts;
}
