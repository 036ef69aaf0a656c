// What changed between two dates, on the map; and whether those who cannot see the map are told all that it shows.
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest } from './chromiumPage.ts';
import { clickThing, type Drawn, drawn, elementsOf, openNetwork, places, things, ties } from './networkPage.ts';

const address = inject('address');
const pages = pagesOfEachTest();

/** Marks of the drawing, by its class, and what the list calls them. */
const thingMarks: Record<string, string> = {
  statutory: 'set up by law',
  ended: 'dissolved',
  planned: 'planned',
  doubled: 'duplicated',
  came: 'new',
  'first-seen': 'first seen',
  went: 'gone',
  'not-seen': 'presumed gone',
};
const tieMarks: Record<string, string> = {
  strong: 'above chance',
  inferred: 'inferred',
  presumed: 'presumed to go on',
  came: 'new',
  'first-seen': 'first seen',
  went: 'gone',
  'not-seen': 'presumed gone',
};

interface Heard {
  name: string;
  marks: string[];
  /** `other: marks` of each tie. */
  ties: string[];
}

interface Node {
  nodeId: string;
  childIds?: string[];
  role?: { value?: unknown };
  name?: { value?: unknown };
}

/** The items of the list, as the accessibility tree of the browser has them. */
async function heard(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap((child) => [child, ...below(child)]);
  const is = (role: string) => (node: Node) => node.role?.value === role;
  const list = nodes.filter(is('list')).find(({ name }) => name?.value === 'Everything in the drawing');
  if (!list) throw new Error('The list beside the drawing is not in the accessibility tree.');
  const texts = below(list)
    .filter(is('listitem'))
    .map((item) =>
      below(item)
        .filter(is('StaticText'))
        .map(({ name }) => (typeof name?.value === 'string' ? name.value : ''))
        .join(''),
    );
  await session.detach();
  return texts.map(heardIn);
}

/** `Name. board, regional, new. 9 people, 2 ties. Other: 3 shared people, inferred; Another: seat.` */
function heardIn(text: string): Heard {
  const [, name = '', kind = '', rest = ''] = /^(.*?)\. ([^.]*)\. [^.]*? ties?\.(.*)$/.exec(text) ?? [];
  const told = rest.trim().replace(/\.$/, '');
  return {
    name,
    marks: marksIn(kind, thingMarks),
    ties: (told === '' ? [] : told.split('; ')).map((tie) => {
      const at = tie.lastIndexOf(': ');
      return `${tie.slice(0, at)}: ${marksIn(tie.slice(at + 2), tieMarks).join(', ')}`;
    }),
  };
}

function marksIn(text: string, marks: Record<string, string>): string[] {
  const said = text.split(', ');
  return Object.values(marks)
    .filter((word) => said.includes(word))
    .sort();
}

/** What the drawing shows of each thing, in the same words. */
function shownOf(elements: readonly Drawn[], nameOf: ReadonlyMap<string, string>): Heard[] {
  const words = (classes: string[], marks: Record<string, string>): string[] =>
    classes.flatMap((one) => marks[one] ?? []).sort();
  return things(elements).map(({ id, classes }) => ({
    name: nameOf.get(id) ?? '',
    marks: words(classes, thingMarks),
    ties: ties(elements)
      .filter(({ source, target }) => source === id || target === id)
      .map((tie) => {
        const other = tie.source === id ? tie.target : tie.source;
        return `${nameOf.get(other ?? '')}: ${words(tie.classes, tieMarks).join(', ')}`;
      }),
  }));
}

const inOrder = (all: Heard[]): Heard[] =>
  all
    .map((one) => ({ ...one, ties: one.ties.toSorted() }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

it.each([
  ['all times', '?off=none', []],
  ['one day', '?of=people&asOf=2022-03&off=none', ['presumed', 'inferred']],
  ['reporting lines', '?of=reporting&off=none', ['inferred', 'statutory', 'ended']],
  ['two dates', '?asOf=2021-06&since=2019-06&off=none', ['stayed', 'first-seen', 'not-seen', 'presumed']],
])('the accessibility tree says what the drawing shows: %s', async (_, query, expected) => {
  const { page } = pages;
  const elements = await openNetwork(page, address, query);
  for (const mark of expected)
    expect(elements.filter(({ classes }) => classes.includes(mark)).length).toBeGreaterThan(0);
  const items = page.getByRole('list', { name: 'Everything in the drawing' }).locator('> li');
  await items.first().waitFor({ state: 'attached' });
  const ids = await items.evaluateAll((all) => all.map((item) => item.getAttribute('data-id') ?? ''));
  const told = await heard(page);
  const nameOf = new Map(ids.map((id, i) => [id, told[i]?.name ?? '']));
  expect(new Set(nameOf.values()).size).toBeGreaterThan(20);
  // boards that repeat one another are marked once they are known
  await expect.poll(async () => inOrder(shownOf(await elementsOf(page), nameOf))).toEqual(inOrder(await heard(page)));
  const label = `Network drawing: ${things(elements).length} things, ${ties(elements).length} ties`;
  await page.getByRole('application', { name: label }).waitFor();
});

it('from the list to the map: what came and went is drawn, counted, switched off, and in the table', async () => {
  const { page } = pages;
  await page.goto(`${address}/landscape/changes?since=2019-06&until=2021-06`);
  await page.getByRole('link', { name: 'On the map' }).click();
  await page.getByText('What came and what went between June 2019 and June 2021.').waitFor();
  const both = await drawn(page, (all) => all.some(({ classes }) => classes.includes('stayed')));
  const count = async (name: string): Promise<number> => {
    const entry = page
      .getByRole('region', { name: 'Legend' })
      .getByRole('button', { name: new RegExp(`^${name} ?\\d`) });
    return Number(/\d+$/.exec((await entry.textContent()) ?? '')?.[0]);
  };
  const withClass = (found: readonly Drawn[], mark: string): number =>
    found.filter(({ classes }) => classes.includes(mark)).length;
  expect(await count('Tie presumed gone')).toBe(withClass(ties(both), 'not-seen'));
  expect(await count('Tie first seen')).toBe(withClass(ties(both), 'first-seen'));
  expect(await count('Stayed')).toBe(withClass(things(both), 'stayed'));

  await page.getByRole('button', { name: /^Tie first seen/ }).click();
  const changed = await drawn(page, (all) => withClass(ties(all), 'first-seen') === 0);
  expect(ties(changed).length).toBe(ties(both).length - withClass(ties(both), 'first-seen'));
  expect(places(changed)).toEqual(places(both));

  await page.getByRole('button', { name: 'Since Jun 2019' }).click();
  await page.getByRole('textbox', { name: 'Earlier date' }).fill('June 2022');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: '“June 2022” is not an earlier date.' }).waitFor();
  await page.getByRole('button', { name: 'June 2020', exact: true }).click();
  await expect.poll(() => kept(page, 'since')).toBe('2020-06');

  await page.keyboard.press('t');
  const table = page.getByRole('table');
  await table.getByRole('columnheader', { name: 'Change' }).waitFor();
  expect(await table.getByRole('cell', { name: 'stayed', exact: true }).count()).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'End the comparison' }).click();
  await table.getByRole('columnheader', { name: 'Change' }).waitFor({ state: 'detached' });
  expect(kept(page, 'asOf')).toBe('2021-06');
});

it('a lasso picks what lies inside its line, and the same is picked one by one without dragging', async () => {
  const { page } = pages;
  await openNetwork(page, address);
  const canvas = page.getByRole('application');
  const box = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.getByRole('button', { name: 'Pick with a lasso' }).click();
  const { right, bottom } = { right: box.x + box.width - 90, bottom: box.y + box.height - 20 };
  const line = [
    [box.x + box.width / 2, box.y + 190],
    [right, box.y + 190],
    [right, bottom],
    [box.x + box.width / 2, bottom],
  ] as const;
  const [[x, y]] = line;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const [toX, toY] of line.slice(1)) await page.mouse.move(toX, toY, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => kept(page, 'picked')).not.toBeNull();
  const picked = new Set(kept(page, 'picked')?.split(','));
  const inside = things(await elementsOf(page)).filter(({ onScreen }) => {
    const [atX, atY] = [(onScreen?.x ?? 0) + box.x, (onScreen?.y ?? 0) + box.y];
    return atX > x && atX < right && atY > y && atY < bottom;
  });
  expect([...picked].sort()).toEqual(inside.map(({ id }) => id).sort());
  expect(picked.size).toBeGreaterThan(2);

  const one = things(await elementsOf(page)).find(({ id }) => picked.has(id));
  await clickThing(page, one?.id ?? '');
  const drop = page.getByRole('button', { name: 'Pick it no more' });
  await drop.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => kept(page, 'picked')?.split(',')).not.toContain(one?.id);
  await page.getByRole('button', { name: 'Pick it', exact: true }).click();
  await expect.poll(() => kept(page, 'picked')?.split(',')).toContain(one?.id);
});

it('a notice that comes above the drawing covers nothing of it, and one that goes gives its room back', async () => {
  const { page } = pages;
  const [board] = things(await openNetwork(page, address, '?of=reporting'));
  await page.goto(`${address}/network?of=reporting&select=${board?.id}`);
  await drawn(page, (elements) => elements.length > 0);
  const highest = async (): Promise<number> => {
    const canvas = await page.getByRole('application').boundingBox();
    const ys = things(await elementsOf(page)).map(({ onScreen }) => onScreen?.y ?? 0);
    return Math.round((canvas?.y ?? 0) + Math.min(...ys));
  };
  const note = page.locator('.network-note');
  const settled = async (): Promise<number> => {
    let before = Number.NaN;
    await expect
      .poll(
        async () => {
          const [last, now] = [before, await highest()];
          before = now;
          return last === now;
        },
        { interval: 700 },
      )
      .toBe(true);
    return before;
  };
  const above = await settled();
  await page.getByRole('button', { name: 'Path to…' }).click();
  await note.waitFor();
  const box = await note.boundingBox();
  const below = await settled();
  expect(below).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0));
  expect(below).toBeGreaterThan(above);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await note.waitFor({ state: 'detached' });
  expect(await settled()).toBe(above);
});
