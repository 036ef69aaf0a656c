// Boards joined by what they share: people, organisations or themes.
import { footing } from '../overlap/footing.ts';
import { pairOfBoards } from '../overlap/pair.ts';
import { sharedThemes, themesOfBoards } from '../overlap/sharedThemes.ts';
import { meetPresumed } from '../projection/presumed.ts';
import type { Projection } from '../projection/project.ts';
import { pairsUnder, type Sharing, sharedActors, sharedCount } from '../projection/sharing.ts';
import { at, type TwoMode } from '../projection/twoMode.ts';
import { cellAt, seatsOfCell } from '../projection/whoIsWhere.ts';
import type { NetworkJoin } from './drawing.ts';
import { certaintyIf, type Tie } from './tie.ts';

export function sharedTies(projection: Projection, joins: readonly NetworkJoin[]): Tie[] {
  return joins.flatMap((join) => ties(projection, join, graphs[join](projection)));
}

interface Shared {
  graph: TwoMode;
  sharing: Sharing;
}

const graphs: Record<NetworkJoin, (projection: Projection) => Shared> = {
  PEOPLE: ({ people, sharedPeople }) => ({ graph: people, sharing: sharedPeople }),
  ORGANISATIONS: ({ organisations, sharedOrganisations }) => ({ graph: organisations, sharing: sharedOrganisations }),
  THEMES: (projection) => ({ graph: projection.keep(themesOfBoards), sharing: projection.keep(sharedThemes) }),
};

const kinds = { PEOPLE: 'SHARED_PEOPLE', ORGANISATIONS: 'SHARED_ORGANISATIONS', THEMES: 'SHARED_THEMES' } as const;

function ties(projection: Projection, join: NetworkJoin, { graph, sharing }: Shared): Tie[] {
  return projection.boards.flatMap(({ id: source }, board) =>
    pairsUnder(sharing, board).map((pair) => {
      const target = projection.boards[at(sharing.other, pair)]?.id ?? '';
      return {
        source,
        target,
        kind: kinds[join],
        weight: sharedCount(sharing, pair),
        behind: () => {
          const actors = Array.from(sharedActors(sharing, pair));
          const [a, b] = [board, at(sharing.other, pair)];
          return {
            ids: actors.map((actor) => graph.actors[actor] ?? ''),
            certainty: certaintyIf(isStated(projection, join, source, target)),
            presumed:
              join !== 'THEMES' && actors.every((actor) => isSharedPresumed(projection, graph, { a, b, actor })),
          };
        },
      };
    }),
  );
}

/** Two boards and somebody on both, by index. */
interface Places {
  a: number;
  b: number;
  actor: number;
}

function isSharedPresumed(projection: Projection, graph: TwoMode, { a, b, actor }: Places): boolean {
  const seatsOn = (board: number) => seatsOfCell(projection, graph, cellAt(graph, board, actor));
  return meetPresumed(projection, seatsOn(a), seatsOn(b));
}

function isStated(projection: Projection, join: NetworkJoin, source: string, target: string): boolean {
  const pair = pairOfBoards(projection, source, target);
  if (join === 'THEMES')
    return pair.a.themes.some(
      (theme) =>
        pair.b.themes.includes(theme) &&
        ![pair.a, pair.b].some(({ inferredFacts }) => inferredFacts.includes(`themes:${theme}`)),
    );
  return footing(pair, join).stated > 0;
}
