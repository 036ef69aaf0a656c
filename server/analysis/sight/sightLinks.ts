// What can carry a theme from one board to another: a reporting line, upward only, or people who sit on both on a common day.
import type { Id } from '../../domain/records.ts';
import type { Certainty } from '../../domain/vocabulary.ts';
import { reportingTies } from '../network/reportingTies.ts';
import { certaintyIf } from '../network/tie.ts';
import { footing } from '../overlap/footing.ts';
import { pairOfBoards } from '../overlap/pair.ts';
import type { Projection } from '../projection/project.ts';
import { pairsUnder, sharedActors } from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';

export interface SightLink {
  from: Id;
  to: Id;
  kind: 'LINE' | 'PERSON';
  certainty: Certainty;
  /** Who sits on both; none for a line. */
  people: readonly Id[];
}

/** The links that lead away from each of these boards to another of them; stated before inferred, lines before people. */
export function sightLinks(projection: Projection, boards: ReadonlySet<Id>): ReadonlyMap<Id, readonly SightLink[]> {
  const links = [...linesWithin(projection, boards), ...peopleWithin(projection, boards)];
  const rank = ({ certainty, kind }: SightLink) => (certainty === 'STATED' ? 0 : 2) + (kind === 'LINE' ? 0 : 1);
  links.sort((a, b) => rank(a) - rank(b) || (a.to < b.to ? -1 : 1));
  const from = new Map<Id, SightLink[]>([...boards].map((board) => [board, []]));
  for (const link of links) from.get(link.from)?.push(link);
  return from;
}

function linesWithin(projection: Projection, boards: ReadonlySet<Id>): SightLink[] {
  return reportingTies(projection)
    .filter(({ kind, source, target }) => {
      return (kind === 'PART_OF' || kind === 'REPORTS_TO') && boards.has(source) && boards.has(target);
    })
    .map(({ source, target, behind }) => {
      return { from: source, to: target, kind: 'LINE', certainty: behind().certainty, people: [] };
    });
}

function peopleWithin(projection: Projection, boards: ReadonlySet<Id>): SightLink[] {
  const { sharedPeople, people, boards: all } = projection;
  const isOne = Uint8Array.from(all, ({ id }) => Number(boards.has(id)));
  const links: SightLink[] = [];
  for (const [i, { id: a }] of all.entries())
    for (const pair of at(isOne, i) === 1 ? pairsUnder(sharedPeople, i) : []) {
      const j = at(sharedPeople.other, pair);
      if (at(isOne, j) === 0) continue;
      const b = all[j]?.id ?? '';
      const shared = sharedActors(sharedPeople, pair).map((actor) => people.actors[actor] ?? '');
      const certainty = certaintyIf(footing(pairOfBoards(projection, a, b)).stated > 0);
      for (const [from, to] of [[a, b] as const, [b, a] as const])
        links.push({ from, to, kind: 'PERSON', certainty, people: shared });
    }
  return links;
}
