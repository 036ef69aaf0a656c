// Which boards have the same people, organisations, themes and ground, and is it more than chance?
import { z } from 'zod';
import { formatChance, formatNumber, formatShare } from '../../../client/ui/format.ts';
import { ask, called, figure, goTo, link, named, one, panel, region, row, type Walk } from './walk.ts';

const query = `{
  overlaps(where: { withoutParents: true }, orderBy: STRENGTH, first: 1) {
    totalCount
    edges { node {
      sharedPeople significant qValue expectedPeople themeSimilarity areaSimilarity
      a { name nameCy } b { name nameCy } people { name } organisations { name nameCy }
    } }
  }
}`;
const pair = z.object({
  sharedPeople: z.number(),
  significant: z.boolean(),
  qValue: z.number(),
  expectedPeople: z.number(),
  themeSimilarity: z.number(),
  areaSimilarity: z.number(),
  a: named,
  b: named,
  people: z.array(z.object({ name: z.string() })).min(1),
  organisations: z.array(named).min(1),
});
const shape = z.object({ overlaps: one(pair).extend({ totalCount: z.number() }) });

export async function overlaps(walk: Walk): Promise<void> {
  const { page, hand, t, address } = walk;
  const { overlaps: all } = await ask(address, query, shape);
  const { node } = all.edges[0];
  const [a, b] = [called(walk, node.a), called(walk, node.b)];
  await goTo(walk, 'overlaps');
  await page.getByText(t('ui:table.all', { count: all.totalCount, number: all.totalCount })).waitFor();
  await hand.press(row(walk, a).filter({ hasText: b }).getByRole('link').first());
  await panel(walk).getByText(t('record:pair')).waitFor();
  await hand.press(link(panel(walk), t('record:sideBySide')));

  const onBoth = region(walk, 'overlaps:onBoth');
  for (const { name } of node.people) await onBoth.getByRole('row').filter({ hasText: name }).waitFor();
  await page
    .getByRole('main')
    .getByText(called(walk, node.organisations[0] ?? node.a))
    .first()
    .waitFor();
  const says = {
    people: formatNumber(node.sharedPeople),
    organisations: formatNumber(node.organisations.length),
    themes: formatShare(node.themeSimilarity),
    ground: formatShare(node.areaSimilarity),
    chance: t(node.significant ? 'overlaps:beyondChance' : 'overlaps:withinChance'),
  };
  for (const [what, said] of Object.entries(says))
    await figure(page.getByRole('main'), t(`overlaps:figure.${what}`))
      .getByText(said, { exact: true })
      .waitFor();
  const chance = { q: formatChance(node.qValue), expected: formatNumber(node.expectedPeople, 1) };
  await page.getByText(t('overlaps:note.chance', chance)).waitFor();
}
