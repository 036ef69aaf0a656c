// What changed between two dates, and what has nobody checked for a year?
import { z } from 'zod';
import { ask, goTo, link, region, row, type Walk } from './walk.ts';

const query = `{
  differences(from: "2019", to: "2021") { people(first: 100) {
    totalCount counts { sighted presumed }
    edges { node { kind person { name } began { how } ended { how } } }
  } }
  landscape { quality { recordsNotChecked unchecked(first: 1) { totalCount } } }
}`;
const turn = z.object({ how: z.string() }).nullable();
const change = z.object({ kind: z.string(), person: z.object({ name: z.string() }), began: turn, ended: turn });
const shape = z.object({
  differences: z.object({
    people: z.object({
      totalCount: z.number(),
      counts: z.object({ sighted: z.number(), presumed: z.number().min(1) }),
      edges: z.array(z.object({ node: change })),
    }),
  }),
  landscape: z.object({
    quality: z.object({ recordsNotChecked: z.number(), unchecked: z.object({ totalCount: z.number().min(1) }) }),
  }),
});

export async function changes(walk: Walk): Promise<void> {
  const { page, hand, t, address } = walk;
  const { differences, landscape } = await ask(address, query, shape);
  const { totalCount, counts, edges } = differences.people;
  const pill = page.getByRole('button', { name: new RegExp(`^${t('scope:date')}:`) });
  await hand.go({ mouse: [pill, page.getByRole('link', { name: t('scope:compare') })], keys: ['g', 'c'] });
  await page.getByRole('heading', { name: t('landscape:changes.title'), level: 1 }).waitFor();
  await hand.write(page.getByLabel(t('landscape:changes.from')), '2019');
  await hand.write(page.getByLabel(t('landscape:changes.to')), '2021');
  await hand.send(page.getByRole('button', { name: t('landscape:changes.compare') }));
  await page.getByText(t('landscape:changes.about', { from: '2019', to: '2021' })).waitFor();
  await hand.press(page.getByRole('radio', { name: `${t('landscape:changes.group.people')} ${totalCount}` }));
  const only = `${t('landscape:changes.only.PRESUMED')} ${counts.presumed}`;
  await hand.press(page.getByRole('radio', { name: only }));
  await page.getByText(t('ui:table.all', { count: counts.presumed, number: counts.presumed })).waitFor();
  const gone = edges.map(({ node }) => node).filter(({ ended }) => ended?.how === 'PRESUMED');
  for (const { person } of gone.slice(0, 3))
    await row(walk, person.name)
      .filter({ hasText: t('landscape:changes.how.PRESUMED') })
      .waitFor();

  await goTo(walk, 'landscape');
  await hand.press(link(region(walk, 'landscape:quality.title'), t('landscape:quality.checked')));
  const { totalCount: unchecked } = landscape.quality.unchecked;
  await page.getByRole('radio', { name: t('landscape:quality.listOf.unchecked') }).waitFor();
  await page
    .getByText(t('ui:table.all', { count: unchecked, number: unchecked }))
    .or(page.getByText(t('ui:table.left', { count: unchecked - 100, number: unchecked - 100 })))
    .waitFor();
  await row(walk, t('landscape:quality.never')).waitFor();
}
