// For a theme, does a local group reach the regional and the national board, and where does it break?
import { z } from 'zod';
import { ask, called, goTo, link, named, one, row, type Walk } from './walk.ts';

const theme = named.extend({ id: z.string() });
const ofTheme = '{ themes(where: { text: "Serious violence" }, first: 1) { edges { node { id name nameCy } } } }';
const query = (id: string): string => `{
  lineOfSight(theme: "${id}") {
    breaks { below above boards { name nameCy } }
    tiers { boards {
      board { id name nameCy peopleCount } lines { to { name nameCy } } breaksAt { id }
    } }
  }
}`;
const shape = z.object({
  lineOfSight: z.object({
    breaks: z.array(z.object({ below: z.string(), above: z.string(), boards: z.array(named).min(1) })).min(1),
    tiers: z.array(
      z.object({
        boards: z.array(
          z.object({
            board: theme.extend({ peopleCount: z.number() }),
            lines: z.array(z.object({ to: named })),
            breaksAt: z.array(z.object({ id: z.string() })),
          }),
        ),
      }),
    ),
  }),
});

export async function sight(walk: Walk): Promise<void> {
  const { page, hand, t, address } = walk;
  const { node } = (await ask(address, ofTheme, z.object({ themes: one(theme) }))).themes.edges[0];
  const { breaks, tiers } = (await ask(address, query(node.id), shape)).lineOfSight;
  const name = called(walk, node);
  await goTo(walk, 'sight');
  await hand.press(page.getByRole('button', { name: new RegExp(`^${t('sight:theme')}: `) }));
  await hand.write(page.getByRole('textbox', { name: t('ui:narrow') }), name);
  await hand.press(
    page
      .getByRole('dialog', { name: t('sight:theme') })
      .getByRole('radio', { name: new RegExp(`^${name}`) })
      .first(),
  );
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `${t('sight:theme')}: ${name}` }).waitFor();
  for (const { below, above, boards } of breaks) {
    const tier = (of: string): string => t(`network:tierWord.${of}`);
    await page.getByText(t('sight:break', { count: boards.length, below: tier(below), above: tier(above) })).waitFor();
  }

  // Broken at itself; where neither a line nor anybody on it is known, nobody can tell.
  const broken = tiers
    .flatMap(({ boards }) => boards)
    .filter(
      ({ board, lines, breaksAt }) =>
        breaksAt.some(({ id }) => id === board.id) && lines.length + board.peopleCount > 0,
    );
  await hand.press(link(page, t('sight:count.BROKEN', { count: broken.length })));
  await row(walk, t('sight:reach.BROKEN')).waitFor();
  for (const { board, lines } of broken)
    for (const { to } of [{ to: board }, ...lines])
      await row(walk, called(walk, board))
        .filter({ hasText: called(walk, to) })
        .waitFor();
}
