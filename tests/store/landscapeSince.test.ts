import { expect, test } from 'vitest';
import { resetLandscape } from '../../server/changes/resetLandscape.ts';
import { undoChange } from '../../server/changes/undoChange.ts';
import type { Landscape } from '../../server/domain/landscape.ts';
import { landscapeSince } from '../../server/store/landscapeSince.ts';
import { readLandscape } from '../../server/store/readLandscape.ts';
import { storeForTests } from '../support/database.ts';
import { changeOf, importTexts } from '../support/importing.ts';

const store = await storeForTests();

const sources = 'source,title,date\nminutes,Minutes,2021-06-24\nletter,Letter,\n';
const first = {
  'sources.csv': sources,
  'boards.csv':
    'board,tier,areas,themes,reports_to,source\nForum,LOCAL,Aber,Safety,Board,minutes\nBoard,REGIONAL,Aber,Safety,,letter\n',
  'posts.csv': 'post,organisation,person,from,source\nHead,Council,Ann Sample,2020,minutes\n',
  'seats.csv': 'person,board,from,source\nAnn Sample,Forum,2020,minutes\nBob Example,Board,2021,letter\n',
  'attendance.csv': 'board,date,person,status\nForum,2021-06-24,Ann Sample,PRESENT\n',
};

/** The same whatever the order in which records came. */
function inOrder({ revision, ...lists }: Landscape): unknown {
  const sorted = Object.entries(lists).map(([name, records]) => [
    name,
    [...records].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return { revision, ...Object.fromEntries(sorted) };
}

async function brought(known: Landscape): Promise<unknown> {
  const since = await landscapeSince(store, known);
  return since && inOrder(since);
}

test('what was created, changed and taken back since is as if read whole', { timeout: 120_000 }, async () => {
  await importTexts(store, first);
  const known = await readLandscape(store);
  expect(await brought(known)).toEqual(inOrder(known));
  const second = await importTexts(store, {
    'seats.csv': 'person,board,from,to,source\nAnn Sample,Forum,2020,2022,minutes\nCat Specimen,Board,2021,,letter\n',
    'boards.csv': 'board,purpose,source\nForum,To watch the harbour,letter\n',
  });
  const after = await brought(known);
  expect(after).toEqual(inOrder(await readLandscape(store)));
  expect(after).not.toEqual(inOrder(known));
  await undoChange(store, changeOf(second).id, 'a test');
  expect(await brought(known)).toEqual(inOrder(await readLandscape(store)));
});

test('a new source with its date is known, a source that changed its date makes it read whole', async () => {
  await importTexts(store, first);
  const known = await readLandscape(store);
  await importTexts(store, {
    'sources.csv': 'source,title,date\nnote,Note,2022-01-05\n',
    'seats.csv': 'person,board,source\nDan Dummy,Forum,note\n',
  });
  expect(await brought(known)).toEqual(inOrder(await readLandscape(store)));
  await importTexts(store, { 'sources.csv': 'source,title,date\nminutes,Minutes,2021-06-25\n' });
  expect(await brought(known)).toBeNull();
});

test('what is emptied leaves no way but to read it whole', async () => {
  await importTexts(store, first);
  const known = await readLandscape(store);
  await resetLandscape(store);
  expect(await brought(known)).toBeNull();
});
