// What the scope rests on.
import type { Cell, Section } from '../../domain/paper.ts';
import { factCount, sources } from '../../questions/sources.ts';
import type { Composing } from '../composing.ts';

/** So many stand in the table beside the paper, and so many of them in the paper. */
const most = 100;
const mostShown = 30;

export async function sourcesSection({ asking, scope, tell, free }: Composing): Promise<Section> {
  const { edges, totalCount } = await sources(asking, { scope, orderBy: 'FACTS', first: most });
  const heading = tell.say('sources');
  if (edges.length === 0)
    return { name: 'sources', heading, blocks: [{ kind: 'paragraph', words: tell.say('sourcesNone') }] };
  const rows: Cell[][] = [];
  for (const { node } of edges) {
    const { url } = node;
    const title: Cell = { words: await free(node.title) };
    const isLink = asking.roles === null && url !== null && /^https?:\/\//.test(url);
    rows.push([
      isLink ? { ...title, to: url } : title,
      tell.date(node.date),
      tell.number(await factCount(node, asking)),
    ]);
  }
  return {
    name: 'sources',
    heading,
    blocks: [
      { kind: 'paragraph', words: tell.say('sourcesIntro', { count: totalCount }) },
      {
        kind: 'table',
        name: 'sources',
        caption: tell.say('sourcesCaption'),
        columns: [tell.column('source', 10), tell.column('date', 3), tell.column('facts', 2, 'number')],
        rows,
        shown: { rows: mostShown, left: tell.say('sourcesMore', { left: totalCount - mostShown, most }) },
      },
    ],
  };
}
