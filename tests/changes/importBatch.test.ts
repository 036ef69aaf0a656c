import { describe, expect, it } from 'vitest';
import { importBatch } from '../../server/changes/importBatch.ts';
import { doubt } from '../../server/domain/doubt.ts';
import { RefusedImport } from '../../server/domain/problem.ts';
import { recordKinds } from '../../server/domain/vocabulary.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { readDocuments } from '../../server/store/readDocuments.ts';
import { readNames } from '../../server/store/readNames.ts';
import { readRevision } from '../../server/store/revision.ts';
import { mostRecordsAtOnce } from '../../server/store/transactionMemory.ts';
import { allowing } from '../support/allowing.ts';
import { storeForTests } from '../support/database.ts';
import { changeOf, importTexts, inputOf } from '../support/importing.ts';

const store = await storeForTests();

const landscape = {
  'sources.csv': 'source,title,date\nminutes,Minutes of the Aber Forum,2021-06\n',
  'areas.csv': 'area,name_cy,code,within\nAber,Aber,W06,Bryn\n',
  'themes.csv': 'theme,broader\nNoise,Harm\n',
  'organisations.csv': 'organisation,acronym,kind,unit,part_of,areas\nAber Housing,AH,team,yes,Aber Council,Aber\n',
  'people.csv': 'person,honorific,aliases\nAnn Sample,Cllr,Mrs Sample;A. Sample\n',
  'posts.csv': 'post,organisation,person,from\nHead,Aber Housing,Ann Sample,2019\n',
  'boards.csv':
    'board,acronym,tier,areas,themes,part_of,from,meetings_per_year,source,locator\nAber Forum,AF,local,Aber,Noise;Roads,Aber Board,2018,4,minutes,l. 1\n',
  'seats.csv':
    'person,board,role,post,organisation,from,source,locator,quote\nA. Sample,AF,chair,Head,Aber Housing,2019,minutes,l. 2,Ann in the chair\n',
  'meetings.csv': 'board,date,start,place\nAF,24/06/2021,13:30,Town Hall\n',
  'attendance.csv': 'board,date,person,status\nAF,24/06/2021,Bob Example,apologies\n',
  'actions.csv': 'board,date,text,owner,due\nAF,24/06/2021,Write it down,Ann Sample,2021-07\n',
};
const actionsOf = (result: Awaited<ReturnType<typeof importTexts>>) =>
  new Set(result.proposal.records.map(({ action }) => action));

describe('an import', () => {
  it('writes every kind of record, as one change', async () => {
    const change = changeOf(await importTexts(store, landscape));
    const counts = await countRecords(store);
    for (const kind of recordKinds) expect([kind, counts[kind] > 0]).toEqual([kind, true]);
    expect(change).toMatchObject({
      what: 'import',
      who: 'a test',
      created: Object.values(counts).reduce((a, b) => a + b),
      updated: 0,
      deleted: 0,
    });
    expect(await readRevision(store)).toBe(change.revision);
  }, 120_000);

  it('changes nothing the second time, and says so', async () => {
    await importTexts(store, landscape);
    const before = await readRevision(store);
    const again = await importTexts(store, landscape);
    expect(again.change).toBeNull();
    expect([...actionsOf(again)].sort()).toEqual(['LINK', 'UNCHANGED']);
    expect(await readRevision(store)).toBe(before);
  });

  it('changes no title that differs in its full stop only', async () => {
    await importTexts(store, landscape);
    const titleAfter = async (written: string): Promise<unknown> => {
      const { proposal } = await importTexts(store, { 'people.csv': `person,honorific\nAnn Sample,${written}\n` });
      return proposal.records.find(({ kind }) => kind === 'PERSON')?.fields.honorific;
    };
    expect(await titleAfter('Cllr.')).toBe('Cllr');
    expect(await titleAfter('Dr.')).toBe('Dr.');
  }, 120_000);

  it('finds a seat again that ended before its source was written', async () => {
    const texts = {
      'sources.csv': 'source,title,date\nminutes,Minutes,2021\n',
      'seats.csv': 'person,board,to,source\nAnn Sample,Aber Forum,2019,minutes\n',
    };
    await importTexts(store, texts);
    expect((await importTexts(store, texts)).change).toBeNull();
  });

  it('adds to what is there, and leaves what a row is silent about', async () => {
    await importTexts(store, landscape);
    const { proposal } = await importTexts(store, {
      'boards.csv': 'board,themes,tier,purpose\naber forum,Roads;Water,,To talk\n',
    });
    const board = proposal.records.find(({ kind }) => kind === 'BOARD');
    expect(board).toMatchObject({
      action: 'UPDATE',
      match: { score: 1, reasons: [{ code: 'sameName', values: { name: 'aber forum' }, against: false }] },
    });
    const documents = await readDocuments(store, 'BOARD', [board?.key ?? '']);
    const after = [...documents.values()][0];
    expect(after).toMatchObject({ name: 'Aber Forum', tier: 'LOCAL', purpose: 'To talk', acronym: 'AF' });
    expect(after?.themes).toHaveLength(3);
  });

  it('clears with a dash, and the evidence with it', async () => {
    await importTexts(store, landscape);
    const { proposal } = await importTexts(store, { 'boards.csv': 'board,tier,themes\nAF,-,-\n' });
    const key = proposal.records.find(({ kind }) => kind === 'BOARD')?.key ?? '';
    const board = (await readDocuments(store, 'BOARD', [key])).get(key);
    expect(board).toMatchObject({ tier: null, themes: [], from: '2018' });
    expect(board?.evidence.map(({ fact }) => fact?.split(':')[0])).not.toContain('tier');
    expect(board?.evidence.map(({ fact }) => fact?.split(':')[0])).not.toContain('themes');
    expect(board?.evidence.map(({ fact }) => fact?.split(':')[0])).toContain('areas');
  });

  it('writes nothing while something is undecided, and takes it as it stands where somebody says so', async () => {
    const before = await readRevision(store);
    const input = await inputOf({ 'attendance.csv': 'board,date,person\nAber Forum,2021-06-24,Sample\n' });
    const claims = input.claims.map((claim) =>
      claim.kind === 'ATTENDANCE'
        ? { ...claim, doubts: [doubt('person', 'nameIncomplete', { name: 'Sample' })] }
        : claim,
    );
    const author = { who: 'a test', why: 'doubts' };
    await expect(importBatch(store, { ...input, claims }, author)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      values: { records: 2 },
    });
    expect(await readRevision(store)).toBe(before);
    const { proposal, change } = await importBatch(store, { ...input, claims, review: 'create' }, author);
    const asked = proposal.records.filter(({ action }) => action === 'REVIEW').map(({ kind }) => kind);
    expect(asked.toSorted()).toEqual(['ATTENDANCE', 'PERSON']);
    expect(change?.created).toBeGreaterThan(0);
  });

  it('renames a record by its id, and finds it by name afterwards', async () => {
    await importTexts(store, landscape);
    const [forum] = (await readNames(store, 'BOARD')).filter(({ name }) => name === 'Aber Forum');
    changeOf(await importTexts(store, { 'boards.csv': `board,id\nAber Assembly,${forum?.id}\n` }));
    const again = await importTexts(store, { 'seats.csv': 'person,board\nAnn Sample,Aber Assembly\n' });
    expect(again.proposal.records.find(({ kind }) => kind === 'BOARD')).toMatchObject({
      action: 'LINK',
      key: forum?.id,
    });
  });

  it('warns of a second record of a name', async () => {
    await importTexts(store, landscape);
    const { proposal } = await importTexts(store, { 'people.csv': 'person,id\nAnn Sample,other\n' });
    expect(proposal.problems).toMatchObject([{ rule: 'nameTaken', severity: 'WARNING' }]);
    const unclear = importTexts(store, { 'seats.csv': 'person,board\nAnn Sample,AF\n' });
    await expect(unclear).rejects.toThrow(expect.objectContaining({ code: 'BAD_INPUT', reason: 'undecided' }));
    changeOf(await importTexts(store, { 'seats.csv': 'person,person_id,board\nAnn Sample,other,AF\n' }));
  });

  it('refuses a circle through what is there already', async () => {
    await importTexts(store, landscape);
    const circle = importTexts(store, { 'boards.csv': 'board,part_of\nAber Board,Aber Forum\n' });
    await expect(circle).rejects.toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ rule: 'circle' })] }),
    );
    changeOf(await importTexts(store, { 'boards.csv': 'board,part_of\nAber Board,National Board\n' }));
  });
});

describe('a batch with one bad row', () => {
  const bad = { ...landscape, 'seats.csv': 'person,board,from\nMay Sample,AF,31/02/2021\n' };

  it('writes nothing at all', async () => {
    const before = await readRevision(store);
    await expect(importTexts(store, bad)).rejects.toThrow(RefusedImport);
    await expect(importTexts(store, { ...landscape, 'boards2.csv': 'board,tier\nAF,state\n' })).rejects.toThrow(
      RefusedImport,
    );
    expect(Object.values(await countRecords(store)).every((count) => count === 0)).toBe(true);
    expect(await readRevision(store)).toBe(before);
  });

  it('writes everything once the row is right', async () => {
    changeOf(await importTexts(store, { ...bad, 'seats.csv': bad['seats.csv'].replace('31/02', '28/02') }));
    expect((await countRecords(store)).SEAT).toBe(1);
  });
});

describe('two imports at once', () => {
  it('make each record once', async () => {
    const texts = { 'seats.csv': 'person,board\nAnn Sample,A\nBob Example,A\n' };
    const both = await Promise.all([importTexts(store, texts), importTexts(store, texts)]);
    expect(both.filter(({ change }) => change !== null)).toHaveLength(1);
    expect(await countRecords(store)).toMatchObject({ PERSON: 2, BOARD: 1, SEAT: 2, SOURCE: 1 });
  });
});

describe('an import of more records than the database can write at once', () => {
  it('is refused in words before anything is written', async () => {
    const before = await readRevision(store);
    await expect(importTexts(allowing(store, '50.00KiB'), landscape)).rejects.toMatchObject({
      code: 'TOO_COMPLEX',
      reason: 'tooManyRecords',
      values: { most: 5 },
    });
    expect(await readRevision(store)).toBe(before);
  });

  it.each(['1.00GiB', '0B', 'unknown'])('is written where the server allows %s', async (value) => {
    expect((await importTexts(allowing(store, value), landscape)).change).not.toBeNull();
  });
});

it('the server says how many records that is', async () => {
  expect(await mostRecordsAtOnce(store)).toBeGreaterThan(10_000);
});
