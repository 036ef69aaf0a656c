import axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { found, nothing } from './axeFinds.ts';
import { moving, otherDrags, reachesOut, smallTargets, unseenStops } from './beyondAxe.ts';
import { pagesOfEachTest } from './chromiumPage.ts';
import { everyView, openView } from './everyView.ts';

const address = inject('address');

/** 1,280 × 1,024 px at 400 %. */
const enlarged = { width: 320, height: 256 };

describe.each([
  [1440, 900],
  [390, 844],
])(
  'at %i × %i px (the narrow one at 320 px too), light and dark, axe finds nothing, nor what axe cannot see',
  (width, height) => {
    const pages = pagesOfEachTest({ width, height });
    it.each(everyView)('%s', async (view) => {
      const { page } = pages;
      await openView(page, address, view);
      await page.evaluate(axe.source);
      expect(await found(page)).toEqual(nothing);
      expect(await otherDrags(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
      expect(await found(page, 'ofColour')).toEqual(nothing);

      if (width < 720) await page.setViewportSize(enlarged);
      expect(await smallTargets(page)).toEqual([]);
      expect(await (width < 720 ? reachesOut(page) : moving(page))).toEqual([]);
      expect(await unseenStops(page)).toEqual([]);
    });
  },
);

describe('the same', () => {
  const pages = pagesOfEachTest();
  it('would find a button without a name, and a page that is too long', async () => {
    const { page } = pages;
    await openView(page, address, 'measures');
    await page.evaluate(axe.source);
    await page.evaluate(() => {
      const long = document.createElement('div');
      long.style.height = '2000px';
      document.body.append(document.createElement('button'), long);
    });
    const button = expect.stringMatching(/^button-name/);
    expect(await found(page)).toMatchObject({ violations: expect.arrayContaining([button]), tooLong: true });
  });

  it('would find a small target, something that moves, reaches out or is to be dragged, and a focus under something else', async () => {
    const { page } = pages;
    await openView(page, address, 'measures');
    expect([await smallTargets(page), await moving(page), await reachesOut(page)]).toEqual([[], [], []]);
    await page.locator('main h1').evaluate((heading) => {
      const added = document.createElement('div');
      added.innerHTML = `
        <button style="width:10px;height:10px;padding:0">a</button><button style="width:10px;height:10px;padding:0">b</button>
        <p style="width:3000px;transition:opacity 1s">long</p>
        <i style="cursor:col-resize">edge</i><s style="touch-action:none">ground</s><b draggable="true">card</b>`;
      heading.before(added);
    });
    expect(await smallTargets(page)).toHaveLength(2);
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
