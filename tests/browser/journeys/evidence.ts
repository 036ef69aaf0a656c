// Who says so? A fact opens its source, with the line and the words.
import { z } from 'zod';
import { ask, called, link, named, panel, type Walk } from './walk.ts';

const query = `{
  people(where: { text: "Alun Michael" }, first: 1) { edges { node { name seats {
    certainty board { name nameCy } evidence { locator quote certainty source { title } }
  } } } }
}`;
const evidence = z.object({
  locator: z.string().nullable(),
  quote: z.string().nullable(),
  certainty: z.string(),
  source: z.object({ title: z.string() }),
});
const seat = z.object({ certainty: z.string(), board: named, evidence: z.array(evidence) });
const shape = z.object({
  people: z.object({
    edges: z.array(z.object({ node: z.object({ name: z.string(), seats: z.array(seat) }) })).min(1),
  }),
});

export async function whoSaysSo(walk: Walk): Promise<void> {
  const { page, hand, t, address } = walk;
  const { people } = await ask(address, query, shape);
  const { seats = [] } = people.edges.find(({ node }) => node.name === 'Alun Michael')?.node ?? {};
  const held = seats.find(({ board }) => board.name === 'Policing Partnership Board for Wales');
  const [first] = held?.evidence ?? [];
  if (!held || !first?.quote || !first.locator) throw new Error('The seat has no evidence with words and a line.');

  const opens = page.getByRole('button', { name: t('app:search.label'), exact: true });
  const field = page.getByRole('combobox', { name: t('app:search.label') });
  const narrow = (page.viewportSize()?.width ?? 0) < 720;
  await hand.go({ mouse: [narrow ? opens : field], keys: ['/'] });
  await field.waitFor();
  await page.keyboard.type('Alun Micheal');
  const hit = page.getByRole('option', { name: 'Alun Michael' });
  await hit.waitFor();
  await hand.go({ mouse: [hit], keys: ['ArrowDown', 'Enter'] });
  await panel(walk).getByRole('heading', { name: 'Rt Hon Alun Michael', level: 2 }).waitFor();

  const board = called(walk, held.board);
  const item = panel(walk)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: board, exact: true }) })
    .first();
  await item.getByText(t(`ui:certainty.${held.certainty.toLowerCase()}`), { exact: true }).waitFor();
  await hand.press(item.getByRole('button', { name: new RegExp(`: ${board}$`) }));
  await item.getByText(first.quote).first().waitFor();
  await item.getByText(first.locator, { exact: true }).first().waitFor();
  await hand.press(link(item, first.source.title));
  await panel(walk).getByRole('heading', { name: first.source.title, level: 2 }).waitFor();
}
