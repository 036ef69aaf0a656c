// Whose staff carry the load?
import { z } from 'zod';
import { formatNumber } from '../../../client/ui/format.ts';
import { ask, called, figure, goTo, link, named, one, panel, row, type Walk } from './walk.ts';

const query = `{
  organisations(where: { text: "Public Health Wales" }, orderBy: LOAD, first: 1) { edges { node {
    name nameCy load { boards seats people }
    seats { person { name } board { name nameCy } }
  } } }
}`;
const organisation = named.extend({
  load: z.object({ boards: z.number(), seats: z.number(), people: z.number() }),
  seats: z.array(z.object({ person: z.object({ name: z.string() }).nullable(), board: named })),
});

export async function organisations(walk: Walk): Promise<void> {
  const { page, hand, t, address } = walk;
  const { node } = (await ask(address, query, z.object({ organisations: one(organisation) }))).organisations.edges[0];
  const name = called(walk, node);
  await goTo(walk, 'organisations');
  await hand.press(link(row(walk, name), new RegExp(`^${name}`)));
  await panel(walk).getByRole('heading', { name, level: 2 }).waitFor();
  await hand.press(link(panel(walk), t('record:openOrganisation')));

  await page.getByRole('heading', { name, level: 1 }).waitFor();
  const main = page.getByRole('main');
  for (const [what, value] of Object.entries(node.load))
    await figure(main, t(`organisations:column.${what}`))
      .getByText(formatNumber(value), { exact: true })
      .waitFor();
  const carried = node.seats.flatMap(({ person, board }) => (person ? [[person.name, called(walk, board)]] : []));
  for (const texts of carried) for (const text of texts) await main.getByText(text).first().waitFor();
}
