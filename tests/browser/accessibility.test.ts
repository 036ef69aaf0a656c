// Every view is opened twice, and looked at in every way each time: on a wide window in Welsh, on a narrow one in English.
import { describe, expect, inject, it } from 'vitest';
import { bringAxe, found, nothing } from './axeFinds.ts';
import { moving, otherDrags, reachesOut, smallTargets, unseenStops } from './beyondAxe.ts';
import { pagesOfEachTest } from './chromiumPage.ts';
import { englishOn } from './englishOn.ts';
import { everyView, openView, type ViewName } from './everyView.ts';
import { keysShown } from './keysShown.ts';
import { lengthenNames } from './lengthenNames.ts';

const address = inject('address');
const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
/** 1,280 × 1,024 px at 400 %. */
const enlarged = { width: 320, height: 256 };

describe('on a wide window, light and dark, axe finds nothing, nor what axe cannot see; and no English words show in Cymraeg', () => {
  const pages = pagesOfEachTest(wide, 'emptied');
  it.each(everyView)('%s', async (view) => {
    const { page } = pages;
    await openView(page, address, view, 'lang=cy');
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    expect(await englishOn(page)).toEqual([]);
    expect(await keysShown(page)).toEqual([]);
    await bringAxe(page);
    expect(await found(page)).toEqual(nothing);
    expect(await otherDrags(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    expect(await found(page, 'ofColour')).toEqual(nothing);
    expect(await smallTargets(page)).toEqual([]);
    expect(await moving(page)).toEqual([]);
    expect(await unseenStops(page)).toEqual([]);
  });
});

/** Where a name may be one word as long as a name can be: it is broken where it stands, and moves nothing out of the window. */
const withNames: readonly ViewName[] = [
  'findings',
  'pair',
  'people',
  'organisation',
  'line of sight as a table',
  'record of a board, with evidence',
];

describe('on a narrow window, and one of 320 px, light and dark, the same', () => {
  const pages = pagesOfEachTest(narrow, 'emptied');
  it.each(everyView)('%s', async (view) => {
    const { page } = pages;
    await openView(page, address, view);
    await bringAxe(page);
    expect(await found(page)).toEqual(nothing);
    expect(await otherDrags(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    expect(await found(page, 'ofColour')).toEqual(nothing);

    await page.setViewportSize(enlarged);
    expect(await smallTargets(page)).toEqual([]);
    expect(await reachesOut(page)).toEqual([]);
    expect(await unseenStops(page)).toEqual([]);

    if (!withNames.includes(view)) return;
    await page.setViewportSize(narrow);
    expect(await lengthenNames(page)).toBeGreaterThan(0);
    // The bars of the frame follow the width.
    await expect.poll(() => reachesOut(page)).toEqual([]);
  });
});

describe('so looked at', () => {
  const pages = pagesOfEachTest();
  it('one would find a button without a name, and a page that is too long', async () => {
    const { page } = pages;
    await openView(page, address, 'measures');
    await bringAxe(page);
    await page.evaluate(() => {
      const long = document.createElement('div');
      long.style.height = '2000px';
      document.body.append(document.createElement('button'), long);
    });
    const button = expect.stringMatching(/^button-name/);
    expect(await found(page)).toMatchObject({ violations: expect.arrayContaining([button]), tooLong: true });
  });

  it('one would find a small target, something that moves, reaches out or is to be dragged, and a focus under something else', async () => {
    const { page } = pages;
    await openView(page, address, 'measures');
    expect([await smallTargets(page), await moving(page), await reachesOut(page)]).toEqual([[], [], []]);
    expect(await keysShown(page)).toEqual([]);
    await page.locator('main h1').evaluate((heading) => {
      const added = document.createElement('div');
      added.innerHTML = `
        <button style="width:10px;height:10px;padding:0">a</button><button style="width:10px;height:10px;padding:0">b</button>
        <p style="width:3000px;transition:opacity 1s" title="What this means: legend.shared">long</p>
        <i style="cursor:col-resize">edge</i><s style="touch-action:none">ground</s><b draggable="true">card</b>`;
      heading.before(added);
    });
    expect(await smallTargets(page)).toHaveLength(2);
    expect(await keysShown(page)).toEqual(['legend.shared']);
    expect(await moving(page)).toEqual(['p.']);
    expect(await otherDrags(page)).toEqual(['i.', 's.', 'b.']);
    expect(await reachesOut(page)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^main scrolls sideways/), 'p. long']),
    );
    await page.locator('main h1').evaluate((heading) => {
      const over = document.createElement('div');
      over.style.cssText = 'position:fixed;inset:0;z-index:99';
      heading.after(over);
    });
    expect((await unseenStops(page)).length).toBeGreaterThan(0);
  });
});
