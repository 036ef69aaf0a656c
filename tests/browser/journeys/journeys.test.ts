// Each of the nine questions answered on the screen, by mouse and by keys alone, in both languages, at three widths. What
// the page says is held against what the API answers. The seventh, of plans, is left out: there is no planner yet.
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { project } from '../../support/serving.ts';
import { kept, pagesOfEachTest } from '../chromiumPage.ts';
import { changes } from './changes.ts';
import { whoSaysSo } from './evidence.ts';
import { type HandName, hands } from './hand.ts';
import { landscape } from './landscape.ts';
import { clash, meetings } from './meetings.ts';
import { organisations } from './organisations.ts';
import { overlaps } from './overlaps.ts';
import { people } from './people.ts';
import { sight } from './sight.ts';
import { type Language, type Walk, wordsIn } from './walk.ts';

const address = inject('address');
const pages = pagesOfEachTest(undefined, 'emptied');
const pictures = join(project, 'tests/artefacts/journeys');
mkdirSync(pictures, { recursive: true });

/** Every width in every language; each width and each language by either hand. */
const ways: readonly [HandName, Language, number][] = [
  ['mouse', 'en', 360],
  ['keyboard', 'cy', 360],
  ['keyboard', 'en', 1280],
  ['mouse', 'cy', 1280],
  ['mouse', 'en', 1920],
  ['keyboard', 'cy', 1920],
];
const questions: Record<string, (walk: Walk) => Promise<void>> = {
  landscape,
  overlaps,
  people,
  organisations,
  meetings,
  sight,
  evidence: whoSaysSo,
  changes,
};

interface Going {
  question: string;
  journey: (walk: Walk) => Promise<void>;
  way: (typeof ways)[number];
}

/** Goes from the first page to the answer; the language that the address has then. */
async function goThrough({ question, journey, way: [hand, language, width] }: Going): Promise<string | null> {
  const { page } = pages;
  await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
  await page.goto(`${address}/?lang=${language}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await journey({ page, address, language, hand: hands[hand](page), t: wordsIn(language) });
  await page.screenshot({ path: join(pictures, `${question} ${width} ${language} ${hand}.png`) });
  return kept(page, 'lang');
}

describe.each(Object.entries(questions))('%s', (question, journey) => {
  it.each(ways)('by %s, %s, %i px wide', async (...way) => {
    expect(await goThrough({ question, journey, way })).toBe(way[1]);
  });
});

describe('clashes, where there are any', () => {
  let change = '';
  beforeAll(async () => {
    const meeting = (board: string, times: string, person: string): string => `${board},2023-05-09,${times},${person}`;
    const rows = ['Ada Sample', 'Ben Specimen'].flatMap((person) => [
      meeting('Example Tide Board', '10:00,12:00', person),
      meeting('Example Quay Forum', '10:30,12:30', person),
    ]);
    const file = join(inject('dataFolder'), 'clash.csv');
    await writeFile(file, ['board,date,start,end,person', ...rows].join('\n'));
    const words = ['server/cli/main.ts', 'import', file, '--format', 'attendance', '--yes', '--json'];
    const env = { ...process.env, BOARDWALK_DATA: inject('dataFolder') };
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: project, env });
    const answer: { change: { id: string } } = JSON.parse(stdout);
    change = answer.change.id;
  });
  afterAll(async () => {
    const body = JSON.stringify({ query: `mutation { undoChange(id: "${change}", by: "Bob Example") { id } }` });
    await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  });
  it.each(ways)('by %s, %s, %i px wide', async (...way) => {
    expect(await goThrough({ question: 'clashes', journey: clash, way })).toBe(way[1]);
  });
});
