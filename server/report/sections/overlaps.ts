// Which boards have the same people, beyond chance first of all, and what the data suggest; never what should be done.
import type { Cell, Section } from '../../domain/paper.ts';
import type { OverlapAnswer } from '../../questions/answers.ts';
import { overlaps, rankedAround, reasonsOf } from '../../questions/overlaps.ts';
import { reasonSentences } from '../../wording/reasonSentences.ts';
import { type Composing, mostRows } from '../composing.ts';
import { calledIn, type Teller } from '../teller.ts';

const where = { withoutParents: true };

export async function overlapsSection({ asking, scope, tell }: Composing): Promise<Section> {
  const request = { scope, where, first: mostRows };
  const { edges, totalCount } = overlaps(await rankedAround(asking, request), request);
  const beyond = { scope, where: { ...where, significant: true }, first: 1 };
  const significant = overlaps(await rankedAround(asking, beyond), beyond).totalCount;
  const heading = tell.say('overlaps');
  if (edges.length === 0)
    return { name: 'overlaps', heading, blocks: [{ kind: 'paragraph', words: tell.say('overlapsNone') }] };
  return {
    name: 'overlaps',
    heading,
    blocks: [
      { kind: 'paragraph', words: tell.say('overlapsIntro', { pairs: totalCount, beyond: significant }) },
      {
        kind: 'table',
        name: 'overlaps',
        caption: tell.say('overlapsCaption', { shown: edges.length, pairs: totalCount }),
        columns: [
          tell.column('pair', 8),
          tell.column('sharedPeople', 3, 'number'),
          tell.column('expected', 3, 'number'),
          tell.column('chance', 3, 'number'),
          tell.column('hoursShared', 3, 'number'),
          tell.column('verdict', 5),
          tell.column('reasons', 10),
        ],
        rows: edges.map(({ node }) => rowOf(node, tell)),
      },
      { kind: 'paragraph', words: tell.say('overlapsNote'), isNote: true },
    ],
  };
}

function rowOf(pair: OverlapAnswer, tell: Teller): Cell[] {
  const { a, b, sharedPeople, expectedPeople, qValue, sharedHoursPerYear, verdict, significant } = pair;
  return [
    tell.names([a, b]),
    { ...tell.number(sharedPeople), ...(significant && { isStrong: true as const }) },
    tell.number(expectedPeople, 1),
    tell.number(qValue, 3),
    tell.number(sharedHoursPerYear, 0),
    tell.cell(verdict),
    {
      words: tell.each((tongue) =>
        reasonSentences(
          reasonsOf(pair, (id) => calledIn(tongue, id)),
          tongue.language,
        ).join(' '),
      ),
    },
  ];
}
