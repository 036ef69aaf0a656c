// A name may be one word as long as a name can be: it is broken where it stands, and moves nothing out of the window.
import { expect, inject, it } from 'vitest';
import { reachesOut } from './beyondAxe.ts';
import { pagesOfEachTest } from './chromiumPage.ts';
import { openView, type ViewName } from './everyView.ts';
import { lengthenNames } from './lengthenNames.ts';

const address = inject('address');
const pages = pagesOfEachTest({ width: 390, height: 844 });

const views: readonly ViewName[] = [
  'findings',
  'pair',
  'people',
  'organisation',
  'line of sight as a table',
  'record of a board, with evidence',
];

it.each(views)('%s', async (view) => {
  const { page } = pages;
  await openView(page, address, view);
  const lengthened = await lengthenNames(page);
  expect(lengthened).toBeGreaterThan(0);
  expect(await reachesOut(page)).toEqual([]);
});
