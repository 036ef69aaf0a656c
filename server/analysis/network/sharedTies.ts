// Boards joined by what they share: people, organisations or themes.
import { footing } from '../overlap/footing.ts';
import { pairOfBoards } from '../overlap/pair.ts';
import { sharedThemes, themesOfBoards } from '../overlap/sharedThemes.ts';
import type { Projection } from '../projection/project.ts';
import { pairsUnder, type Sharing, sharedActors, sharedCount } from '../projection/sharing.ts';
import { at, type TwoMode } from '../projection/twoMode.ts';
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
        behind: () => ({
          ids: Array.from(sharedActors(sharing, pair), (actor) => graph.actors[actor] ?? ''),
          certainty: certaintyIf(isStated(projection, join, source, target)),
        }),
      };
    }),
  );
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
