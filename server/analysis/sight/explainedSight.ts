// A line of sight with what explains it: by what each board reaches the top, where its reporting lines lead, which links the ways are made of,
// and what could mend a broken line. Time: three walks of every board over the links.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { couldMend, type SightMend } from './couldMend.ts';
import { howReached, type SightHow } from './howReached.ts';
import { type LineOfSight, lineOfSightAmong, type SightBoard } from './lineOfSight.ts';
import { reportingLines, type SightLine } from './reportingLines.ts';
import type { Sight } from './sees.ts';
import type { SightLink } from './sightLinks.ts';
import { themeBoards, withLinks } from './themeBoards.ts';

export interface ExplainedBoard extends SightBoard {
  /** Null unless it reaches the top. */
  how: SightHow | null;
  lines: SightLine[];
  /** Of a board that sees none above it; null: nothing would. */
  mend: SightMend | null;
}

export interface ExplainedSight extends LineOfSight {
  boards: ExplainedBoard[];
  /** The links that the shortest ways are made of, each once; people who sit on both lead both ways. */
  links: SightLink[];
}

/**
 * @param reportsOnly only reporting lines carry the theme, nobody who sits on two boards does
 * @throws BoardwalkError NOT_FOUND
 */
export function explainedSight(projection: Projection, theme: Id, reportsOnly = false): ExplainedSight {
  const all = themeBoards(projection, theme);
  const about = reportsOnly ? withLinks(all, ({ kind }) => kind === 'LINE') : all;
  const found = lineOfSightAmong(about, theme);
  const how = howReached(about);
  const mends = couldMend(projection, about, found.boards);
  const boards = found.boards.map((one) => {
    const record = about.boards.get(one.board);
    return {
      ...one,
      how: how.get(one.board) ?? null,
      lines: record ? reportingLines(projection, about, record) : [],
      mend: mends.get(one.board) ?? null,
    };
  });
  return { ...found, boards, links: linksOfWays(found.boards) };
}

function linksOfWays(boards: readonly SightBoard[]): SightLink[] {
  const links = new Map<string, SightLink>();
  const leadsUp = new Set(
    boards.filter(({ status }) => status === 'TOP' || status === 'REACHES').map((it) => it.board),
  );
  for (const link of boards.flatMap((board) => shortestWays(board, leadsUp).flatMap((way) => way.links))) {
    const { kind, from, to } = link;
    const ends = kind === 'PERSON' && from > to ? [to, from] : [from, to];
    const key = [kind, ...ends].join(' ');
    if (!links.has(key)) links.set(key, link);
  }
  return [...links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}

/** All that lead straight to a board above; where none of these goes on to the top, the shortest that does, or else the shortest. */
function shortestWays({ sees, status }: SightBoard, leadsUp: ReadonlySet<Id>): Sight[] {
  const straight = sees.filter(({ links }) => links.length === 1);
  const wanted = status === 'REACHES' ? sees.filter(({ to }) => leadsUp.has(to)) : sees;
  if (straight.some((way) => wanted.includes(way))) return straight;
  const [shortest] = wanted.toSorted((a, b) => a.links.length - b.links.length || (a.to < b.to ? -1 : 1));
  return shortest ? [...straight, shortest] : straight;
}
