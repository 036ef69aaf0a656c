import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { bringAxe } from './axeFinds.ts';
import { kept, pagesOfEachTest } from './chromiumPage.ts';
import { clickThing, type Drawn, drawn, elementsOf, openNetwork, places, things, ties } from './networkPage.ts';

const address = inject('address');
const programmeBoard = 'Safer Communities Programme Board';
const partnershipBoard = 'Policing Partnership Board for Wales';

const pages = pagesOfEachTest(undefined, 'emptied');
let page: Page;
beforeEach(() => {
  page = pages.page;
});

/** The list that says what the picture says: name by id. */
async function spoken(): Promise<Map<string, string>> {
  const items = page.getByRole('list', { name: /Everything in the drawing/ }).locator('> li');
  await items.first().waitFor({ state: 'attached' });
  const said = await items.evaluateAll((all) =>
    all.map((item) => [item.getAttribute('data-id') ?? '', item.textContent ?? '']),
  );
  return new Map(said.map(([id = '', text = '']) => [id, text]));
}

async function idOf(name: string): Promise<string> {
  const [id] = [...(await spoken())].find(([, text]) => text.startsWith(`${name}.`)) ?? [];
  if (!id) throw new Error(`${name} is not in the list.`);
  return id;
}

/** What the menu "Picture" hands over. */
async function saved(kind: string): Promise<Buffer> {
  await button('Picture').click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: kind }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const canvas = () => page.getByRole('application');
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the drawing', () => {
  it('shows every board once, and the list beside it says the same', async () => {
    const elements = await openNetwork(page, address);
    const said = await spoken();
    expect(
      things(elements)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...said.keys()].sort());
    expect(said.size).toBeGreaterThan(40);
    for (const { source, target } of ties(elements)) {
      const other = [...said].find(([id]) => id === target)?.[1].split('.')[0] ?? 'nobody';
      expect(said.get(source ?? '')).toContain(other);
    }
  });

  it('is the same when the same address is opened again', async () => {
    const first = places(await openNetwork(page, address));
    const second = places(await openNetwork(page, address, '?lang=en'));
    expect(second).toEqual(first);
    expect(places(await openNetwork(page, address, '?seed=2'))).not.toEqual(first);
  });

  it('marks what is inferred, what is set up by law and what has ended', async () => {
    const elements = await openNetwork(page, address, '?of=reporting&off=none');
    for (const mark of ['inferred', 'statutory', 'ended'])
      expect(elements.filter(({ classes }) => classes.includes(mark)).length).toBeGreaterThan(0);
  });

  it.each([
    ['People and boards', 'people', 'person'],
    ['Organisations', 'organisations', 'organisation'],
  ])('%s: joins them with boards', async (name, word, shape) => {
    await openNetwork(page, address);
    await page.getByRole('radio', { name, exact: true }).click();
    const elements = await drawn(page, (all) => all.some(({ classes }) => classes.includes(shape)));
    expect(kept(page, 'of')).toBe(word);
    expect(ties(elements).length).toBeGreaterThan(10);
  });

  it('draws reporting lines in tiers, the United Kingdom above Wales above the regions', async () => {
    const elements = await openNetwork(page, address, '?of=reporting&off=none&fill=tier');
    const heights = (fill: string): number[] =>
      things(elements).flatMap(({ classes, at }) => (classes.includes(fill) && at ? [at.y] : []));
    expect(Math.max(...heights('c8'))).toBeLessThan(Math.min(...heights('c1')));
    expect(Math.max(...heights('c1'))).toBeLessThan(Math.min(...heights('c3')));
  });

  it('is saved for print: as an SVG that says what the list says, and as a PNG of it', async () => {
    const elements = await openNetwork(page, address, '?theme=dark');
    const svg = (await saved('SVG, for drawing programs')).toString();
    const written = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = (selector: string): number => document.querySelectorAll(selector).length;
      return {
        broken: all('parsererror'),
        lines: all('g:last-of-type > line'),
        text: document.documentElement.textContent,
        width: Number(document.documentElement.getAttribute('width')),
        ground: document.querySelector('rect')?.getAttribute('fill'),
      };
    }, svg);
    expect(written).toMatchObject({ broken: 0, lines: ties(elements).length, ground: '#ffffff' });
    for (const word of ['Network: Boards', 'All times', 'Set up by law', 'Shared people'])
      expect(written.text).toContain(word);
    const png = await saved('PNG, for a page (twice as fine)');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1.9 * written.width);
  });
});

describe('selecting', () => {
  it('puts a clicked board into the address and moves nothing', async () => {
    const before = await openNetwork(page, address);
    const id = await idOf(partnershipBoard);
    await clickThing(page, id);
    await expect.poll(() => kept(page, 'select')).toBe(id);
    expect(places(await elementsOf(page))).toEqual(places(before));
  });

  it('looks at two boards together with shift', async () => {
    await openNetwork(page, address);
    const [one, other] = [await idOf(partnershipBoard), await idOf(programmeBoard)];
    await clickThing(page, one);
    await expect.poll(() => kept(page, 'select')).toBe(one);
    await clickThing(page, other, ['Shift']);
    await expect.poll(() => kept(page, 'select')).toBe(`${one},${other}`);
  });
});

describe('the keyboard alone', () => {
  it('walks by arrows, selects with Space, expands with Enter and takes it back', async () => {
    await openNetwork(page, address);
    await canvas().focus();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.locator('[aria-live=polite]').allTextContents())
      .toContainEqual(expect.stringContaining(partnershipBoard));
    await page.keyboard.press(' ');
    await expect.poll(() => kept(page, 'select')).toBe(await idOf(partnershipBoard));
    await page.keyboard.press('Enter');
    const isPerson = ({ classes }: Drawn): boolean => classes.includes('person');
    const grown = await drawn(page, (all) => all.some(isPerson));
    expect(things(grown).filter(isPerson)).toHaveLength(20);
    expect(things(grown).filter(({ classes }) => classes.includes('more'))).toHaveLength(1);
    await page.keyboard.press('Enter');
    await drawn(page, (all) => !all.some(isPerson));
  });

  it('goes to another board with an arrow', async () => {
    await openNetwork(page, address);
    await canvas().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press(' ');
    const first = await idOf(partnershipBoard);
    await expect.poll(() => kept(page, 'select')).not.toBeNull();
    expect(kept(page, 'select')).not.toBe(first);
  });

  it('opens the table with T and the drawing again', async () => {
    await openNetwork(page, address);
    await page.keyboard.press('t');
    await page.getByRole('table').waitFor();
    expect(kept(page, 'twin')).toBe('table');
    await page.keyboard.press('t');
    await page.getByRole('table').waitFor({ state: 'detached' });
  });
});

describe('the table twin', () => {
  it('has the boards of the drawing, selects them, and opens their ties', async () => {
    const elements = await openNetwork(page, address, '?twin=table');
    const rows = page.getByRole('table').locator('tbody tr');
    expect(await rows.count()).toBe(things(elements).length);
    await rows.getByRole('button', { name: programmeBoard, exact: true }).first().click();
    await expect.poll(() => kept(page, 'select')).not.toBeNull();
    const row = rows.filter({ has: page.getByRole('rowheader', { name: programmeBoard }) });
    await expect.poll(() => row.getAttribute('aria-current')).toBe('true');
  });
});

describe('groups', () => {
  it('are collapsed and opened from the menu and by Enter, and the list says what the picture says', async () => {
    const before = await openNetwork(page, address, '?group=tier');
    await button('Group by tier').click();
    await button('Collapse all').click();
    const closed = await drawn(page, (all) => things(all).every(({ classes }) => classes.includes('group')));
    expect([...(await spoken()).keys()].sort()).toEqual(
      things(closed)
        .map(({ id }) => id)
        .sort(),
    );
    const boards = things(closed).reduce((sum, { weight }) => sum + weight, 0);
    expect(boards).toBe(things(before).length);
    expect(kept(page, 'closed')).toBe('all');
    await page.keyboard.press('Escape');
    await canvas().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const opened = await drawn(page, (all) => things(all).length > things(closed).length);
    expect(things(opened).filter(({ classes }) => classes.includes('group'))).toHaveLength(things(closed).length - 1);
  });
});

describe('several records', () => {
  it('are picked with a box, kept alone, and seen as a table', async () => {
    const before = await openNetwork(page, address);
    const { width, height } = (await canvas().boundingBox()) ?? { width: 0, height: 0 };
    await button('Pick with a box (Shift and drag)').click();
    const start = await canvas().boundingBox();
    await page.mouse.move((start?.x ?? 0) + width / 2, (start?.y ?? 0) + height / 4);
    await page.mouse.down();
    await page.mouse.move((start?.x ?? 0) + width - 90, (start?.y ?? 0) + height - 20, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => kept(page, 'picked')).not.toBeNull();
    const picked = kept(page, 'picked')?.split(',') ?? [];
    expect(picked.length).toBeGreaterThan(2);
    expect(picked.length).toBeLessThan(things(before).length);
    await button('Table of these').click();
    await expect.poll(() => page.getByRole('table').locator('tbody tr').count()).toBe(picked.length);
    await button('Show the others again').click();
    await expect.poll(() => page.getByRole('table').locator('tbody tr').count()).toBe(things(before).length);
  });

  it('are picked by the keyboard: a board with all tied to it', async () => {
    await openNetwork(page, address);
    await canvas().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    const pick = button('Pick it and all tied to it');
    await pick.focus();
    await page.keyboard.press('Enter');
    const id = await idOf(partnershipBoard);
    await expect.poll(() => kept(page, 'picked')?.split(',')).toContain(id);
    await expect.poll(async () => (await spoken()).get(id)).toContain('Picked.');
  });
});

describe('a saved view', () => {
  it('keeps where a thing was put with Alt and an arrow, is opened by its link, and deleted', async () => {
    const before = await openNetwork(page, address, '?fill=tier');
    await canvas().focus();
    await page.keyboard.press('ArrowDown');
    for (let times = 0; times < 3; times++) await page.keyboard.press('Alt+ArrowRight');
    const id = await idOf(partnershipBoard);
    const at = (elements: readonly Drawn[]): number => Math.round(elements.find((one) => one.id === id)?.at?.x ?? 0);
    expect(at(await elementsOf(page))).toBe(at(before) + 60);
    await button('Saved views').click();
    await page.getByRole('textbox', { name: 'Name of this view' }).fill('…');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'A view needs a name of 1 to 80 characters' }).waitFor();
    await page.getByRole('textbox', { name: 'Name of this view' }).fill('Moved aside');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => kept(page, 'saved')).not.toBeNull();
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    expect(at(await drawn(page, (all) => all.length > 0))).toBe(at(before) + 60);
    expect(kept(page, 'fill')).toBe('tier');
    await button('Saved views').click();
    await button('Delete Moved aside').click();
    await expect.poll(() => kept(page, 'saved')).toBeNull();
    await page.getByText('No view is saved yet.', { exact: false }).waitFor();
  });
});

describe('around one board, and a path', () => {
  it('draws a board and its people on rings, and further with more steps', async () => {
    await openNetwork(page, address);
    const id = await idOf(programmeBoard);
    const near = await openNetwork(page, address, `?of=people&around=${id}`);
    expect(things(near).find((thing) => thing.id === id)?.at).toEqual({ x: 0, y: 0 });
    await page.getByRole('radio', { name: '2 steps' }).click();
    const far = await drawn(page, (all) => things(all).length > things(near).length);
    expect(things(far).map((thing) => thing.id)).toEqual(expect.arrayContaining(things(near).map((thing) => thing.id)));
  });

  it('leads over the people between two boards, and is closed again', async () => {
    await openNetwork(page, address);
    const [one, other] = [await idOf(partnershipBoard), await idOf(programmeBoard)];
    const elements = await openNetwork(page, address, `?path=${one},${other}`);
    const note = page.getByRole('status').filter({ hasText: 'Path over 2 seats:' });
    await note.waitFor();
    expect(await note.textContent()).toContain(programmeBoard);
    await drawn(page, (all) => all.some(({ classes }) => classes.includes('person') && !classes.includes('faded')));
    expect(elements.length).toBeGreaterThan(0);
    await button('Close the path').click();
    await note.waitFor({ state: 'detached' });
  });
});

describe('the legend', () => {
  it('counts, and switches off what it names in the drawing and in the list', async () => {
    const before = await openNetwork(page, address);
    const law = button(/^Set up by law/);
    const count = Number(/\d+/.exec((await law.textContent()) ?? '')?.[0]);
    expect(things(before).filter(({ classes }) => classes.includes('statutory'))).toHaveLength(count);
    await law.click();
    const after = await drawn(page, (all) => things(all).length === things(before).length - count);
    expect((await spoken()).size).toBe(things(after).length);
    expect(await law.getAttribute('aria-pressed')).toBe('false');
  });
});

describe('too much, nothing, and failure', () => {
  it('says what it left out, and offers the table', async () => {
    await page.route('**/graphql', async (route) => {
      const body: unknown = route.request().postDataJSON();
      await route.continue({ postData: JSON.stringify(body).replace('"limit":300', '"limit":10') });
    });
    const elements = await openNetwork(page, address);
    expect(things(elements)).toHaveLength(10);
    await page.getByText(/10 of \d+ shown, by connections\./).waitFor();
    await page.locator('.truncated').getByRole('button', { name: 'Table' }).click();
    await page.getByRole('table').waitFor();
  });

  it('opens grouped, each group as one, where there are more boards than can be drawn', async () => {
    await page.route('**/graphql', async (route) => {
      const { operationName }: { operationName?: string } = route.request().postDataJSON();
      if (operationName !== 'Network') return route.continue();
      const response = await route.fetch();
      const text = (await response.text()).replace(/"total":\{"nodes":\d+/, '"total":{"nodes":301');
      return route.fulfill({ response, body: text });
    });
    const closed = await openNetwork(page, address);
    expect(things(closed).every(({ classes }) => classes.includes('group'))).toBe(true);
    await page.getByText(/\d+ of 301 shown, by connections\./).waitFor();
    const [first] = things(closed).toSorted((a, b) => b.weight - a.weight);
    await clickThing(page, first?.id ?? '');
    await drawn(
      page,
      (all) => things(all).filter(({ classes }) => !classes.includes('group')).length === first?.weight,
    );
    await button('Group by area').click();
    await button('No groups').click();
    await drawn(page, (all) => all.length > 0 && things(all).every(({ classes }) => !classes.includes('group')));
  });

  it('says so when nothing is in scope', async () => {
    await page.goto(`${address}/network?kinds=orchestra`);
    await page.getByText('The boards in scope would be drawn here; there are none.').waitFor();
    expect(await elementsOf(page)).toEqual([]);
  });

  it('says so when all that is in scope has no tie, and shows it when asked', async () => {
    await page.goto(`${address}/network?of=people&asOf=1999`);
    await page.getByText(/What is in scope has no ties to draw/).waitFor();
    await button('Show everything').click();
    const elements = await drawn(page, (all) => things(all).length > 0);
    expect(ties(elements)).toEqual([]);
  });

  it('says what happened when there is no answer, and draws when there is one again', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${address}/network`);
    await button('Try again').first().waitFor();
    await page.unroute('**/graphql');
    // The page asks again by itself as well, and may be ahead of the hand: then the button is gone already.
    await page.evaluate(() => document.querySelector<HTMLElement>('main .failed button')?.click());
    expect(things(await drawn(page, (elements) => elements.length > 0)).length).toBeGreaterThan(40);
  });
});

describe.each(['light', 'dark'])('accessibility, %s', (theme) => {
  it.each(['', '&twin=table', '&of=people', '&lang=cy', '&group=tier'])('axe finds nothing at %s', async (query) => {
    await openNetwork(page, address, `?theme=${theme}${query}`);
    await bringAxe(page);
    const found: unknown = await page.evaluate(
      'axe.run(document.querySelector("main")).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html))',
    );
    expect(found).toEqual([]);
  });
});
