// Which meetings duplicate each other, which clash, what do they cost?
import { z } from 'zod';
import { formatMeasure, formatNumber } from '../../../client/ui/format.ts';
import { ask, called, figure, goTo, link, named, one, panel, region, row, type Walk } from './walk.ts';

const query = `{
  landscape { personHoursPerYear }
  boards(orderBy: HOURS, first: 1) { edges { node {
    name nameCy hoursPerYear personHoursPerYear cadence { meetingsPerYear minutes }
  } } }
  duplicatedMeetings { totalCount }
  clashes { totalCount notJudged }
}`;
const board = named.extend({
  hoursPerYear: z.number(),
  personHoursPerYear: z.number(),
  cadence: z.object({ meetingsPerYear: z.number(), minutes: z.number() }),
});
const shape = z.object({
  landscape: z.object({ personHoursPerYear: z.number() }),
  boards: one(board),
  duplicatedMeetings: z.object({ totalCount: z.number() }),
  clashes: z.object({ totalCount: z.literal(0), notJudged: z.number() }),
});
const segment = ({ page, t }: Walk, name: string) =>
  page.getByRole('radio', { name: new RegExp(`^${t(`meetings:segment.${name}`)}`) });

export async function meetings(walk: Walk): Promise<void> {
  const { page, hand, t, address } = walk;
  const { landscape, boards, duplicatedMeetings, clashes } = await ask(address, query, shape);
  const { node } = boards.edges[0];
  await goTo(walk, 'meetings');
  await page.getByText(t('meetings:sentence', { count: duplicatedMeetings.totalCount })).waitFor();
  const rate = 12;
  await hand.write(page.getByLabel(t('meetings:rate')), String(rate));
  await page.keyboard.press('Enter');
  const cost = t('meetings:pounds', { number: formatNumber(landscape.personHoursPerYear * rate) });
  await hand.press(figure(page.getByRole('main'), t('meetings:figure.cost')).getByRole('link', { name: cost }));
  const { meetingsPerYear, minutes } = node.cadence;
  for (const value of [meetingsPerYear, minutes, node.hoursPerYear, node.personHoursPerYear])
    await row(walk, called(walk, node))
      .filter({ hasText: formatMeasure(value) })
      .waitFor();

  await hand.press(segment(walk, 'duplicated'));
  await page.getByText(t('meetings:noSeries')).waitFor();
  await hand.press(segment(walk, 'clashes'));
  await page.getByText(t('meetings:noClashes')).waitFor();
  await page.getByText(t('meetings:notJudged', { count: clashes.notJudged, number: clashes.notJudged })).waitFor();
}

/** In a landscape that has one: which meetings, when, and whose time both take. */
export async function clash(walk: Walk): Promise<void> {
  const { hand, t, page } = walk;
  await goTo(walk, 'meetings');
  await hand.press(segment(walk, 'clashes'));
  const both = row(walk, 'Example Quay Forum').filter({ hasText: 'Example Tide Board' });
  await both.filter({ hasText: '10:30–12:00' }).waitFor();
  await hand.press(both.locator('summary').filter({ hasText: t('record:people', { count: 2 }) }));
  await region(walk, 'meetings:segment.clashes').getByRole('link', { name: 'Ada Sample' }).waitFor();
  await hand.press(link(both, 'Ben Specimen'));
  await panel(walk).getByRole('heading', { name: 'Ben Specimen', level: 2 }).waitFor();
  await page.getByText(t('record:seats')).first().waitFor();
}
