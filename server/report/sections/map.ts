// The network of boards on one page, the most connected of them, and each by its number in the table below.
import type {
  Block,
  Cell,
  Ground,
  LegendEntry,
  MapArrow,
  MapNode,
  MapTie,
  PaperMap,
  PaperTable,
  Section,
  Words,
} from '../../domain/paper.ts';
import type { Id } from '../../domain/records.ts';
import { tiers } from '../../domain/vocabulary.ts';
import type { ScenarioPlanAnswer } from '../../questions/answers.ts';
import { type BoardMap, boardMap, isBeyond, type MappedBoard } from '../../questions/boardMap.ts';
import type { Composing } from '../composing.ts';
import { calledIn, type Teller } from '../teller.ts';
import { plannedName } from './planChanges.ts';
import { fateOf, planOnMap } from './planOnMap.ts';

type Tie = BoardMap['ties'][number];

/** As wide as the text of a page is, in px; as many boards as can be told apart there. */
const page = { width: 680, height: 470, margin: 26, gap: 9, most: 50 };

/** @param plan what a scenario would change is marked in it; null: none is chosen */
export async function mapSection(composing: Composing, plan: ScenarioPlanAnswer | null): Promise<Section> {
  const { asking, scope, here, tell } = composing;
  await asking.prepare(here, 'sharingOfPeople', 'significance');
  const marks = plan && planOnMap(plan);
  const found = boardMap(here, { scope, ...(marks && { drawn: marks }) }, page);
  const heading = tell.say('map');
  if (found.boards.length === 0)
    return { name: 'map', heading, blocks: [{ kind: 'paragraph', words: tell.say('mapEmpty') }] };
  const { all, alone, boards } = found;
  const rest = all - alone - boards.length;
  return {
    name: 'map',
    heading,
    blocks: [
      drawing(found, tell, plan),
      ...(marks ? [note(tell.say('mapPlanned'))] : []),
      note(tell.say('mapNote')),
      ...(found.ties.length < found.tiesBetween
        ? [note(tell.say('mapTies', { drawn: found.ties.length, ties: found.tiesBetween }))]
        : []),
      ...(alone > 0 ? [note(tell.say('mapAlone', { alone }))] : []),
      ...(rest > 0 ? [note(tell.say('mapLeftOut', { left: rest }))] : []),
      await boardsTable(found, composing, plan),
    ],
  };
}

function note(words: Words): Block {
  return { kind: 'paragraph', words, isNote: true };
}

function drawing({ boards, ties, all }: BoardMap, tell: Teller, plan: ScenarioPlanAnswer | null): PaperMap {
  const marks = plan && planOnMap(plan);
  const places = new Map(boards.map((board) => [board.node.id, board]));
  // An arrow says of how many people it is.
  const isCovered = (tie: Tie): boolean =>
    marks?.beside.some(({ source, target }) => isOf(tie, source, target)) ?? false;
  const lines = ties.flatMap((tie): MapTie[] => {
    const [from, to] = [placeOf(places.get(tie.source)), placeOf(places.get(tie.target))];
    if (!from || !to || isCovered(tie)) return [];
    const manner = tie.relation === 'PARENT' ? 'STRUCTURE' : isBeyond(tie) ? 'BEYOND_CHANCE' : 'SHARED';
    return [{ from, to, shared: tie.weight, manner, isInferred: tie.certainty === 'INFERRED' }];
  });
  // What matters lies on top.
  const order: readonly MapTie['manner'][] = ['SHARED', 'STRUCTURE', 'BEYOND_CHANCE'];
  const drawn = lines.toSorted((a, b) => order.indexOf(a.manner) - order.indexOf(b.manner) || a.shared - b.shared);
  const arrows = (marks?.beside ?? []).flatMap(({ source, target }) => {
    const [from, to] = [places.get(source), places.get(target)];
    const behind = ties.find((tie) => isOf(tie, source, target));
    return from && to ? [{ ...arrowBetween(from, to), shared: behind?.weight ?? 0 }] : [];
  });
  const nodes = boards.map(({ number, x, y, radius, node }): MapNode => {
    const fate = marks && fateOf(marks, node.id);
    return {
      number,
      name: nameOf(tell, node, plan),
      short: node.acronym,
      x,
      y,
      radius,
      ground: groundOf(node),
      isStatutory: node.statutory,
      hasEnded: node.ended,
      ...(fate && { fate }),
    };
  });
  const beyond = drawn.filter(({ manner }) => manner === 'BEYOND_CHANCE').length;
  return {
    kind: 'map',
    caption: tell.say('mapCaption', { drawn: boards.length, boards: all }),
    alt: tell.say('mapAlt', { drawn: boards.length, ties: drawn.length, beyond }),
    width: page.width,
    height: page.height,
    nodes,
    ties: drawn,
    arrows,
    legend: legendOf({ nodes, ties: drawn, arrows }, tell),
  };
}

function isOf({ source, target }: Tie, one: Id, other: Id): boolean {
  return (source === one && target === other) || (source === other && target === one);
}

function placeOf(board: MappedBoard | undefined): { x: number; y: number } | null {
  return board ? { x: board.x, y: board.y } : null;
}

/** From edge to edge, and short of what lies around the circle that it leads to. */
function arrowBetween(from: MappedBoard, to: MappedBoard): Omit<MapArrow, 'shared'> {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const at = (share: number) => ({
    x: Math.round((from.x + (to.x - from.x) * share) * 10) / 10,
    y: Math.round((from.y + (to.y - from.y) * share) * 10) / 10,
  });
  return { from: at((from.radius + 1) / long), to: at(1 - (to.radius + 6) / long) };
}

/** One that a step sets up is on no record yet, and is called as the plan may call it. */
function nameOf(tell: Teller, { id }: MappedBoard['node'], plan: ScenarioPlanAnswer | null): Words {
  return tell.each((tongue) => (plan && plannedName(tongue, plan, id)) ?? calledIn(tongue, id));
}

function groundOf({ tier }: MappedBoard['node']): Ground {
  return tier ?? 'UNKNOWN';
}

/** Only of what is drawn. */
function legendOf({ nodes, ties, arrows }: Pick<PaperMap, 'nodes' | 'ties' | 'arrows'>, tell: Teller): LegendEntry[] {
  const grounds = new Set(nodes.map(({ ground }) => ground));
  const fates = new Set(nodes.map(({ fate }) => fate));
  const manners = new Set(ties.map(({ manner }) => manner));
  const entries: LegendEntry[] = tiers
    .filter((tier) => grounds.has(tier))
    .map((tier) => ({
      sign: tier,
      words: tell.tier(tier).words,
    }));
  if (grounds.has('UNKNOWN')) entries.push({ sign: 'UNKNOWN', words: tell.say('UNKNOWN') });
  if (manners.has('BEYOND_CHANCE')) entries.push({ sign: 'BEYOND_CHANCE', words: tell.say('beyondChance') });
  if (manners.has('SHARED')) entries.push({ sign: 'SHARED', words: tell.say('shared') });
  if (manners.has('STRUCTURE')) entries.push({ sign: 'STRUCTURE', words: tell.say('structure') });
  if (ties.some(({ isInferred }) => isInferred)) entries.push({ sign: 'INFERRED', words: tell.say('inferred') });
  if (nodes.some(({ isStatutory }) => isStatutory)) entries.push({ sign: 'STATUTORY', words: tell.say('lawful') });
  if (nodes.some(({ hasEnded }) => hasEnded)) entries.push({ sign: 'ENDED', words: tell.say('ended') });
  if (fates.has('GOES')) entries.push({ sign: 'GOES', words: tell.say('ghost') });
  if (fates.has('CHANGES')) entries.push({ sign: 'CHANGES', words: tell.say('ringed') });
  if (fates.has('COMES')) entries.push({ sign: 'COMES', words: tell.say('coming') });
  if (arrows.length > 0) entries.push({ sign: 'ARROW', words: tell.say('arrow') });
  return entries;
}

async function boardsTable(
  { boards }: BoardMap,
  { tell, free }: Composing,
  plan: ScenarioPlanAnswer | null,
): Promise<PaperTable> {
  const rows: Cell[][] = [];
  for (const { node, number, beyond } of boards) {
    const record = tell.tongues[0]?.around.current.workedOut.records.boards.get(node.id);
    rows.push([
      tell.number(number),
      { words: nameOf(tell, node, plan), ...(node.statutory && { isStrong: true as const }) },
      tell.tier(node.tier),
      tell.names(node.areas, 3),
      tell.number(node.size),
      tell.number(beyond),
      { words: await free(record?.statutoryBasis ?? null) },
    ]);
  }
  return {
    kind: 'table',
    name: 'boards',
    caption: tell.say('mapBoards'),
    columns: [
      tell.column('number', 2, 'number'),
      tell.column('board', 9),
      tell.column('tier', 5),
      tell.column('areas', 6),
      tell.column('people', 3, 'number'),
      tell.column('pairsBeyond', 4, 'number'),
      tell.column('law', 6),
    ],
    rows,
  };
}
