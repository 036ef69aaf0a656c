// For the themes with most boards, who reaches the highest tier that deals with them, and where the line breaks.
import type { Cell, Section, Words } from '../../domain/paper.ts';
import type { Id } from '../../domain/records.ts';
import { tiers } from '../../domain/vocabulary.ts';
import type { LineOfSightAnswer } from '../../questions/answers.ts';
import { projectionOf } from '../../questions/around.ts';
import { lineOfSight } from '../../questions/lineOfSight.ts';
import { tierIn } from '../../wording/tierIn.ts';
import { type Composing, mostRows } from '../composing.ts';
import type { Teller } from '../teller.ts';

/** So many boards are named at each break. */
const mostNamed = 6;

export async function sightSection({ asking, scope, here, tell }: Composing): Promise<Section> {
  await asking.prepare(here, 'sharingOfPeople');
  const themes = themesByBoards(projectionOf(here).boards);
  const heading = tell.say('sight');
  if (themes.length === 0)
    return { name: 'sight', heading, blocks: [{ kind: 'paragraph', words: tell.say('sightNone') }] };
  const lines = themes.slice(0, mostRows).map((theme) => lineOfSight(here, { theme, scope }));
  if (lines.every(({ top, boards }) => boards.every(({ status }) => top !== null && status === 'TOP')))
    return { name: 'sight', heading, blocks: [{ kind: 'paragraph', words: oneTier(lines, tell) }] };
  const breaks = lines.flatMap(({ theme, breaks: all }) => all.map((one) => ({ theme, ...one })));
  return {
    name: 'sight',
    heading,
    blocks: [
      { kind: 'paragraph', words: tell.say('sightIntro') },
      {
        kind: 'table',
        name: 'sight',
        caption: tell.say('sightCaption', { shown: lines.length, themes: themes.length }),
        columns: [
          tell.column('theme', 8),
          tell.column('boards', 3, 'number'),
          tell.column('top', 5),
          tell.column('reaches', 4, 'number'),
          tell.column('breaks', 4, 'number'),
          tell.column('nothingAbove', 4, 'number'),
          tell.column('sightUnknown', 4, 'number'),
          tell.column('loneCarriers', 4, 'number'),
        ],
        rows: lines.map((line): Cell[] => [
          tell.name(line.theme),
          tell.number(line.boards.length),
          tell.tier(line.top),
          tell.number(countOf(line, 'REACHES')),
          tell.number(countOf(line, 'BREAKS')),
          tell.number(countOf(line, 'NOTHING_ABOVE')),
          tell.number(countOf(line, 'UNKNOWN')),
          tell.number(line.people.length),
        ]),
      },
      ...(breaks.length === 0
        ? [{ kind: 'paragraph' as const, words: tell.say('noBreaks') }]
        : [
            {
              kind: 'table' as const,
              name: 'sight-breaks',
              caption: tell.say('breaksCaption'),
              columns: [
                tell.column('theme', 6),
                tell.column('from', 4),
                tell.column('toTier', 4),
                tell.column('boards', 12),
              ],
              rows: breaks.map(({ theme, below, above, boards }): Cell[] => [
                tell.name(theme),
                tell.tier(below),
                tell.tier(above),
                tell.names(boards, mostNamed),
              ]),
            },
          ]),
    ],
  };
}

function oneTier(lines: readonly LineOfSightAnswer[], tell: Teller): Words {
  const tops = tiers.filter((tier) => lines.some(({ top }) => top === tier));
  return tell.say('oneTier', ({ language }) => ({ tiers: tops.map((tier) => tierIn(language, tier)).join(', ') }));
}

function countOf({ boards }: LineOfSightAnswer, status: LineOfSightAnswer['boards'][number]['status']): number {
  return boards.filter((board) => board.status === status).length;
}

/** Those with most boards first. */
function themesByBoards(boards: readonly { themes: readonly Id[] }[]): Id[] {
  const counts = new Map<Id, number>();
  for (const { themes } of boards) for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([theme]) => theme);
}
