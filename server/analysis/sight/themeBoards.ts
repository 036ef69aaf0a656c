// The boards of one theme and its narrower ones, and what carries it from one of them to another.
import type { Id } from '../../domain/records.ts';
import { grounds } from '../projection/ground.ts';
import type { Projection } from '../projection/project.ts';
import { themesWithin } from '../projection/within.ts';
import { linkGraph } from './linkGraph.ts';
import { boardsAbove, type ThemeBoards } from './sees.ts';
import { type SightLink, sightLinks } from './sightLinks.ts';

/** @throws BoardwalkError NOT_FOUND */
export function themeBoards(projection: Projection, theme: Id): ThemeBoards {
  const themes = themesWithin(projection.workedOut.records.themes, [theme]);
  const some = projection.boards.filter((board) => board.themes.some((id) => themes.has(id)));
  const boards = new Map(some.map((board) => [board.id, board]));
  const { ofBoard } = projection.keep(grounds);
  const links = sightLinks(projection, new Set(boards.keys()));
  return {
    themes,
    boards,
    links,
    graph: linkGraph(boards, links),
    above: boardsAbove(some, ofBoard),
    groundKnown: new Set(ofBoard.keys()),
  };
}

/** The same boards with only such links. */
export function withLinks(about: ThemeBoards, wanted: (link: SightLink) => boolean): ThemeBoards {
  const links = new Map([...about.links].map(([board, all]) => [board, all.filter(wanted)]));
  return { ...about, links, graph: linkGraph(about.boards, links) };
}
