// Who sits on many similar boards, for whom, and what does it cost them in hours?
import { z } from 'zod';
import { formatMeasure } from '../../../client/ui/format.ts';
import { ask, called, figure, goTo, link, named, one, panel, row, type Walk } from './walk.ts';

const query = `{
  people(orderBy: BOARDS, first: 1) { edges { node {
    name honorific organisations { name nameCy }
    load { boards effectiveBoards similarBoards hoursPerYear }
  } } }
}`;
const person = z.object({
  name: z.string(),
  honorific: z.string().nullable(),
  organisations: z.array(named).min(1),
  load: z.object({
    boards: z.number(),
    effectiveBoards: z.number(),
    similarBoards: z.number(),
    hoursPerYear: z.number(),
  }),
});

export async function people(walk: Walk): Promise<void> {
  const { page, hand, t, address } = walk;
  const { node } = (await ask(address, query, z.object({ people: one(person) }))).people.edges[0];
  const [organisation] = node.organisations;
  const forWhom = organisation ? called(walk, organisation) : '';
  await goTo(walk, 'people');
  const first = page.locator('main :is(tbody tr, .cards li)').first();
  await first.filter({ hasText: node.name }).filter({ hasText: forWhom }).waitFor();
  await hand.press(link(row(walk, node.name), new RegExp(`^${node.name}`)));
  await panel(walk)
    .getByRole('heading', { name: new RegExp(`${node.name}$`), level: 2 })
    .waitFor();
  await hand.press(link(panel(walk), t('record:openPerson')));

  await page.getByRole('heading', { name: new RegExp(`${node.name}$`), level: 1 }).waitFor();
  const says = {
    boards: node.load.boards,
    effective: node.load.effectiveBoards,
    similar: node.load.similarBoards,
    hours: node.load.hoursPerYear,
  };
  const main = page.getByRole('main');
  for (const [what, value] of Object.entries(says))
    await figure(main, t(`people:figure.${what}`))
      .getByText(formatValue(what, value), { exact: true })
      .waitFor();
  await main.getByText(forWhom).first().waitFor();
}

const formatValue = (what: string, value: number): string =>
  what === 'effective' ? value.toFixed(1) : formatMeasure(value);
