// Which boards are there, at which level, for which areas and themes, and which matter most?
import { z } from 'zod';
import { formatNumber } from '../../../client/ui/format.ts';
import { ask, called, figure, link, named, panel, region, row, type Walk } from './walk.ts';

const query = `{
  landscape { boards importance(first: 1) { importance board { name nameCy tier areas { name nameCy } themes { name nameCy } } } }
}`;
const board = named.extend({ tier: z.string(), areas: z.array(named).min(1), themes: z.array(named).min(1) });
const shape = z.object({
  landscape: z.object({
    boards: z.number(),
    importance: z.tuple([z.object({ importance: z.number(), board })]),
  }),
});

export async function landscape(walk: Walk): Promise<void> {
  const { page, hand, t, address } = walk;
  const { boards, importance } = (await ask(address, query, shape)).landscape;
  const [first] = importance;
  const name = called(walk, first.board);
  await page.getByText(t('landscape:sentence', { count: boards })).waitFor();

  const important = region(walk, 'landscape:importance.title');
  const card = important.locator('tbody tr, ol li').first();
  await card
    .filter({ hasText: name })
    .filter({ hasText: formatNumber(first.importance, 2) })
    .waitFor();
  await hand.press(link(card, name));
  await panel(walk).getByRole('heading', { name, level: 2 }).waitFor();
  const { tier, areas, themes } = first.board;
  await hand.press(panel(walk).getByRole('tab', { name: t('record:about') }));
  const about = panel(walk).getByRole('tabpanel', { name: t('record:about') });
  for (const text of [...areas, ...themes].map((each) => called(walk, each)))
    await about.getByText(text, { exact: true }).first().waitFor();
  await hand.go({ mouse: [panel(walk).getByRole('button', { name: t('record:close') })], keys: ['Escape'] });

  await hand.press(figure(region(walk, 'landscape:figures'), t('landscape:figure.boards')).getByRole('link'));
  await page.getByRole('heading', { name: t('landscape:figure.boards'), level: 1 }).waitFor();
  await page.getByText(t('ui:table.all', { count: boards, number: boards })).waitFor();
  await row(walk, name)
    .filter({ hasText: t(`words:tier.${tier}`) })
    .waitFor();
}
