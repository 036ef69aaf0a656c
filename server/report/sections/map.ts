// The network of boards on one page, the most connected of them, and each by its number in the table below.
import type {
  Block,
  Cell,
  Ground,
  LegendEntry,
  MapTie,
  PaperMap,
  PaperTable,
  Section,
  Words,
} from '../../domain/paper.ts';
import { tiers } from '../../domain/vocabulary.ts';
import { type BoardMap, boardMap, isBeyond, type MappedBoard } from '../../questions/boardMap.ts';
import type { Composing } from '../composing.ts';
import type { Teller } from '../teller.ts';

/** As wide as the text of a page is, in px; as many boards as can be told apart there. */
const page = { width: 680, height: 470, margin: 26, gap: 9, most: 50 };

export async function mapSection({ asking, scope, here, tell, free }: Composing): Promise<Section> {
  await asking.prepare(here, 'sharingOfPeople', 'significance');
  const found = boardMap(here, scope, page);
  const heading = tell.say('map');
  if (found.boards.length === 0)
    return { name: 'map', heading, blocks: [{ kind: 'paragraph', words: tell.say('mapEmpty') }] };
  const { all, alone, boards } = found;
  const rest = all - alone - boards.length;
  return {
    name: 'map',
    heading,
    blocks: [
      drawing(found, tell),
      note(tell.say('mapNote')),
      ...(found.ties.length < found.tiesBetween
        ? [note(tell.say('mapTies', { drawn: found.ties.length, ties: found.tiesBetween }))]
        : []),
      ...(alone > 0 ? [note(tell.say('mapAlone', { alone }))] : []),
      ...(rest > 0 ? [note(tell.say('mapLeftOut', { left: rest }))] : []),
      await boardsTable(found, { tell, free }),
    ],
  };
}

function note(words: Words): Block {
  return { kind: 'paragraph', words, isNote: true };
}

function drawing({ boards, ties, all }: BoardMap, tell: Teller): PaperMap {
  const places = new Map(boards.map((board) => [board.node.id, { x: board.x, y: board.y }]));
  const lines = ties.flatMap((tie): MapTie[] => {
    const [from, to] = [places.get(tie.source), places.get(tie.target)];
    if (!from || !to) return [];
    const manner = tie.relation === 'PARENT' ? 'STRUCTURE' : isBeyond(tie) ? 'BEYOND_CHANCE' : 'SHARED';
    return [{ from, to, shared: tie.weight, manner, isInferred: tie.certainty === 'INFERRED' }];
  });
  // What matters lies on top.
  const order: readonly MapTie['manner'][] = ['SHARED', 'STRUCTURE', 'BEYOND_CHANCE'];
  const drawn = lines.toSorted((a, b) => order.indexOf(a.manner) - order.indexOf(b.manner) || a.shared - b.shared);
  const beyond = drawn.filter(({ manner }) => manner === 'BEYOND_CHANCE').length;
  return {
    kind: 'map',
    caption: tell.say('mapCaption', { drawn: boards.length, boards: all }),
    alt: tell.say('mapAlt', { drawn: boards.length, ties: drawn.length, beyond }),
    width: page.width,
    height: page.height,
    nodes: boards.map(({ number, x, y, radius, node }) => ({
      number,
      name: tell.name(node.id).words,
      short: node.acronym,
      x,
      y,
      radius,
      ground: groundOf(node),
      isStatutory: node.statutory,
      hasEnded: node.ended,
    })),
    ties: drawn,
    legend: legendOf(boards, drawn, tell),
  };
}

function groundOf({ tier }: MappedBoard['node']): Ground {
  return tier ?? 'UNKNOWN';
}

/** Only of what is drawn. */
function legendOf(boards: readonly MappedBoard[], ties: readonly MapTie[], tell: Teller): LegendEntry[] {
  const grounds = new Set(boards.map(({ node }) => groundOf(node)));
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
  if (boards.some(({ node }) => node.statutory)) entries.push({ sign: 'STATUTORY', words: tell.say('lawful') });
  if (boards.some(({ node }) => node.ended)) entries.push({ sign: 'ENDED', words: tell.say('ended') });
  return entries;
}

async function boardsTable(
  { boards }: BoardMap,
  { tell, free }: Pick<Composing, 'tell' | 'free'>,
): Promise<PaperTable> {
  const rows: Cell[][] = [];
  for (const { node, number, beyond } of boards) {
    const record = tell.tongues[0]?.around.current.workedOut.records.boards.get(node.id);
    rows.push([
      tell.number(number),
      { ...tell.name(node.id), ...(node.statutory && { isStrong: true as const }) },
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
