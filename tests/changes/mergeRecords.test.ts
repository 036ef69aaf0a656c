// Who is who, decided by somebody: merged, split, held apart; each is a change that can be undone.
import { describe, expect, it } from 'vitest';
import { canonical } from '../../server/changes/canonical.ts';
import { keepApart } from '../../server/changes/keepApart.ts';
import { mergePairs } from '../../server/changes/mergePairs.ts';
import { mergeRecords } from '../../server/changes/mergeRecords.ts';
import { splitRecord } from '../../server/changes/splitRecord.ts';
import { undoChange } from '../../server/changes/undoChange.ts';
import type { Document } from '../../server/domain/evidence.ts';
import { recordId } from '../../server/domain/ids.ts';
import type { Attendance, Seat } from '../../server/domain/records.ts';
import { recordKinds } from '../../server/domain/vocabulary.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { readDocuments, readDocumentsOf } from '../../server/store/readDocuments.ts';
import { storeForTests } from '../support/database.ts';
import { changeOf, importTexts } from '../support/importing.ts';

const store = await storeForTests();
const author = { who: 'somebody', why: 'one person' };
const person = (name: string): string => recordId('PERSON', 'name', name.toLowerCase());
const organisation = (name: string): string => recordId('ORGANISATION', 'name', name.toLowerCase());
const board = (name: string): string => recordId('BOARD', 'name', name.toLowerCase());
const [ann, anne] = [person('Ann Sample'), person('Anne Sampel')];

const files = {
  'people.csv': 'person,honorific,aliases\nAnn Sample,,Ann S\nAnne Sampel,Cllr,Ms Sampel\n',
  'seats.csv':
    'person,board,role,on_behalf_of,from\nAnn Sample,Aber Forum,chair,Aber Council,2019\nAnne Sampel,Aber Forum,chair,Abber Council,2019-04\nAnne Sampel,Aber Board,member,,\n',
  'attendance.csv':
    'board,date,person,status,deputy_for\nAber Forum,2021-06-24,Ann Sample,present,\nAber Board,2021-06-25,Anne Sampel,present,\nAber Board,2021-06-25,Bob Example,present,Anne Sampel\n',
  'actions.csv': 'board,date,text,owner\nAber Board,2021-06-25,Write to all,Anne Sampel\n',
  'organisations.csv': 'organisation,part_of\nAber Council Office,Abber Council\n',
};

const everyId = async (change: Awaited<ReturnType<typeof begin>>): Promise<string[]> => {
  return change.proposal.records.map(({ key }) => key);
};
async function begin() {
  const imported = await importTexts(store, files);
  changeOf(imported);
  return imported;
}
async function everything(ids: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const kind of recordKinds)
    for (const record of (await readDocuments(store, kind, ids)).values())
      all.push(canonical({ kind, record } as Document));
  return all.sort();
}
const seatsOf = async (id: string): Promise<Seat[]> =>
  (await readDocumentsOf(store, 'SEAT', 'PERSON', [id])).get(id) ?? [];
const attendancesOf = async (id: string): Promise<Attendance[]> =>
  (await readDocumentsOf(store, 'ATTENDANCE', 'PERSON', [id])).get(id) ?? [];

describe('merging two people', () => {
  it('gives the kept one the names, seats, attendances and actions of both', async () => {
    await begin();
    const change = await mergeRecords(store, { kind: 'PERSON', keep: ann, absorb: anne }, author);
    expect(change).toMatchObject({ what: 'merge', who: 'somebody', why: 'one person', created: 0 });
    const people = await readDocuments(store, 'PERSON', [ann, anne]);
    expect(people.get(ann)).toMatchObject({
      name: 'Ann Sample',
      honorific: 'Cllr',
      aliases: ['Ann S', 'Anne Sampel', 'Ms Sampel'],
      absorbed: [anne],
    });
    expect(people.has(anne)).toBe(false);
    expect((await attendancesOf(ann)).length).toBe(2);
    expect((await readDocumentsOf(store, 'ACTION', 'PERSON', [ann])).get(ann)).toHaveLength(1);
  });

  it('makes one seat of the same seat said twice, with the more exact date and the evidence of both', async () => {
    await begin();
    await mergeRecords(store, { kind: 'PERSON', keep: ann, absorb: anne }, author);
    const seats = await seatsOf(ann);
    expect(seats).toHaveLength(2);
    expect(seats).toContainEqual(expect.objectContaining({ role: 'CHAIR', from: '2019-04' }));
    expect(seats).toContainEqual(expect.objectContaining({ role: 'MEMBER', from: null }));
    const chair = seats.find(({ role }) => role === 'CHAIR');
    expect((await readDocuments(store, 'SEAT', [chair?.id ?? ''])).get(chair?.id ?? '')?.evidence).toHaveLength(2);
  });

  it('leaves two seats of the kept one two', async () => {
    await begin();
    await importTexts(store, { 'seats.csv': 'id,person,board\nx,Ann Sample,Aber Circle\ny,Ann Sample,Aber Circle\n' });
    const change = await mergeRecords(store, { kind: 'PERSON', keep: ann, absorb: anne }, author);
    const circle = board('Aber Circle');
    expect((await seatsOf(ann)).filter((seat) => seat.board === circle)).toHaveLength(2);
    expect(change.deleted).toBe(2);
  });

  it('is undone whole, and can be done again', async () => {
    const ids = await everyId(await begin());
    const before = await everything(ids);
    const change = await mergeRecords(store, { kind: 'PERSON', keep: ann, absorb: anne }, author);
    expect(await everything(ids)).not.toEqual(before);
    const undo = await undoChange(store, change.id, 'somebody');
    expect(await everything(ids)).toEqual(before);
    await undoChange(store, undo.id, 'somebody');
    expect((await readDocuments(store, 'PERSON', [anne])).size).toBe(0);
  });

  it('lets a later file find the kept one by the absorbed name and by the absorbed id', async () => {
    await begin();
    await mergeRecords(store, { kind: 'PERSON', keep: ann, absorb: anne }, author);
    const { PERSON: people } = await countRecords(store);
    await importTexts(store, {
      'seats.csv': `person,person_id,board\nAnne Sampel,,Aber Panel\nAnne Sampel,${anne},Aber Circle\n`,
    });
    expect((await countRecords(store)).PERSON).toBe(people);
    expect(await seatsOf(ann)).toHaveLength(4);
  });

  it('is refused where both were at one meeting in different ways or one for the other, and nothing is written', async () => {
    const ids = await everyId(await begin());
    const more = 'board,date,person,status\nAber Forum,2021-06-24,Anne Sampel,apologies\n';
    await importTexts(store, { 'attendance.csv': more });
    const before = await everything(ids);
    await expect(mergeRecords(store, { kind: 'PERSON', keep: ann, absorb: anne }, author)).rejects.toThrow(
      expect.objectContaining({
        code: 'CONFLICT',
        reason: 'presentTwice',
        values: expect.objectContaining({ name: 'Ann Sample', board: 'Aber Forum', date: '2021-06-24' }),
      }),
    );
    await expect(
      mergeRecords(store, { kind: 'PERSON', keep: anne, absorb: person('Bob Example') }, author),
    ).rejects.toThrow(
      expect.objectContaining({
        code: 'CONFLICT',
        reason: 'ownDeputy',
        values: { name: 'Anne Sampel', board: 'Aber Board', date: '2021-06-25' },
      }),
    );
    expect(await everything(ids)).toEqual(before);
  });

  it('is done pair by pair as one change that one undo takes back, or not at all', async () => {
    const third = person('An Sample');
    const more = { 'seats.csv': 'person,board\nAn Sample,Aber Panel\nBob Exampel,Aber Panel\n' };
    const ids = [...(await everyId(await begin())), ...(await everyId(await importTexts(store, more)))];
    const before = await everything(ids);
    const pair = (keep: string, absorb: string) => ({ keep, absorb });
    const bob = pair(person('Bob Example'), person('Bob Exampel'));
    await expect(mergePairs(store, 'PERSON', [bob, pair(anne, person('Bob Example'))], author)).rejects.toThrow(
      expect.objectContaining({ reason: 'ownDeputy' }),
    );
    expect(await everything(ids)).toEqual(before);

    // The last two are one by then.
    const pairs = [bob, pair(ann, anne), pair(anne, third), pair(ann, third)];
    const change = await mergePairs(store, 'PERSON', pairs, author);
    expect((await readDocuments(store, 'PERSON', ids)).get(ann)?.absorbed.toSorted()).toEqual([anne, third].sort());
    expect(await seatsOf(ann)).toHaveLength(3);
    await expect(mergePairs(store, 'PERSON', pairs, author)).rejects.toMatchObject({ reason: 'mergedAlready' });
    await undoChange(store, change.id, 'somebody');
    expect(await everything(ids)).toEqual(before);
  });

  it('needs two records that are there', async () => {
    await begin();
    await expect(mergeRecords(store, { kind: 'PERSON', keep: ann, absorb: ann }, author)).rejects.toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', reason: 'mergedWithItself' }),
    );
    await expect(mergeRecords(store, { kind: 'BOARD', keep: ann, absorb: anne }, author)).rejects.toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', reason: 'noSuchRecord', values: { id: ann } }),
    );
    // Whoever did not hear of it and asks again is told.
    await mergeRecords(store, { kind: 'PERSON', keep: ann, absorb: anne }, author);
    for (const [keep, absorb] of [
      [ann, anne],
      [anne, ann],
    ] as const)
      await expect(mergeRecords(store, { kind: 'PERSON', keep, absorb }, author)).rejects.toThrow(
        expect.objectContaining({ code: 'CONFLICT', reason: 'mergedAlready', values: { name: 'Ann Sample' } }),
      );
  });
});

describe('merging two bodies', () => {
  it('moves units and those who sit for them', async () => {
    await begin();
    const [keep, gone] = [organisation('Aber Council'), organisation('Abber Council')];
    await mergeRecords(store, { kind: 'ORGANISATION', keep, absorb: gone }, author);
    const office = organisation('Aber Council Office');
    expect((await readDocuments(store, 'ORGANISATION', [office])).get(office)).toMatchObject({ partOf: keep });
    expect((await seatsOf(anne)).map(({ onBehalfOf }) => onBehalfOf)).toContain(keep);
  });

  it('is refused where one would be a part of itself, and a part of the other is a part of what that is of', async () => {
    await importTexts(store, { 'organisations.csv': 'organisation,part_of\nAber,Bryn\nBryn,Ceri\nCeri,Dyffryn\n' });
    const merge = (keep: string, gone: string) =>
      mergeRecords(store, { kind: 'ORGANISATION', keep: organisation(keep), absorb: organisation(gone) }, author);
    await expect(merge('Aber', 'Ceri')).rejects.toThrow(
      expect.objectContaining({ code: 'CONFLICT', reason: 'mergedCircle', values: { names: '“Aber”, “Bryn”' } }),
    );
    await merge('Aber', 'Bryn');
    const merged = (await readDocuments(store, 'ORGANISATION', [organisation('Aber')])).get(organisation('Aber'));
    expect(merged?.partOf).toBe(organisation('Ceri'));
  });

  it('moves the meetings and seats of a board', async () => {
    await begin();
    const [keep, gone] = [board('Aber Forum'), board('Aber Board')];
    const change = await mergeRecords(store, { kind: 'BOARD', keep, absorb: gone }, author);
    expect((await readDocumentsOf(store, 'MEETING', 'BOARD', [keep])).get(keep)).toHaveLength(2);
    await undoChange(store, change.id, 'somebody');
    expect((await readDocumentsOf(store, 'MEETING', 'BOARD', [keep])).get(keep)).toHaveLength(1);
  });
});

describe('two boards that met on one day', () => {
  it('met once, with whoever was at either, and a later file finds that meeting', async () => {
    await importTexts(store, {
      'attendance.csv':
        'board,date,start,person,status\nAber Club,2022-01-10,10:00,Ann Sample,present\nAber Clwb,2022-01-10,,Ann Sample,present\nAber Clwb,2022-01-10,,Bob Example,apologies\n',
      'actions.csv':
        'board,date,text,owner\nAber Club,2022-01-10,Write,Ann Sample\nAber Clwb,2022-01-10,Write,Bob Example\n',
    });
    const [keep, gone] = [board('Aber Club'), board('Aber Clwb')];
    const change = await mergeRecords(store, { kind: 'BOARD', keep, absorb: gone }, author);
    const meetings = (await readDocumentsOf(store, 'MEETING', 'BOARD', [keep])).get(keep) ?? [];
    expect(meetings).toMatchObject([{ date: '2022-01-10', start: '10:00', planned: false }]);
    const here = (await attendancesOf(ann)).filter(({ meeting }) => meeting === meetings[0]?.id);
    expect(here).toHaveLength(1);
    const [action] = (await readDocumentsOf(store, 'ACTION', 'PERSON', [ann])).get(ann) ?? [];
    expect(action?.owners.toSorted()).toEqual([ann, person('Bob Example')].toSorted());
    await importTexts(store, { 'attendance.csv': 'board,date,person\nAber Clwb,2022-01-10,Zoe Sample\n' });
    expect((await readDocumentsOf(store, 'MEETING', 'BOARD', [keep])).get(keep)).toHaveLength(1);
    expect(change.deleted).toBe(4);
  });
});

describe('splitting', () => {
  it('takes back a merge long after, under the same id, and remembers that they are two', async () => {
    await begin();
    const records = (await seatsOf(anne)).map(({ id }) => id);
    await mergeRecords(store, { kind: 'PERSON', keep: ann, absorb: anne }, author);
    const there = (await seatsOf(ann)).map(({ id }) => id).filter((id) => records.includes(id));
    const change = await splitRecord(store, { kind: 'PERSON', id: ann, name: 'Anne Sampel', records: there }, author);
    expect(change).toMatchObject({ what: 'split', created: 1 });
    const people = await readDocuments(store, 'PERSON', [ann, anne]);
    expect(people.get(anne)).toMatchObject({ name: 'Anne Sampel', sortName: 'Sampel, Anne', differsFrom: [ann] });
    expect(people.get(anne)?.evidence.length).toBeGreaterThan(0);
    expect(people.get(ann)).toMatchObject({ aliases: ['Ann S', 'Ms Sampel'], absorbed: [], differsFrom: [anne] });
    expect((await seatsOf(anne)).map(({ id }) => id)).toEqual(there);
    await undoChange(store, change.id, 'somebody');
    expect(await seatsOf(anne)).toEqual([]);
  });

  it('is refused without records, and for those of others', async () => {
    await begin();
    const split = (records: string[]) =>
      splitRecord(store, { kind: 'PERSON', id: ann, name: 'Ann Other', records }, author);
    await expect(split([])).rejects.toThrow(expect.objectContaining({ code: 'BAD_INPUT', reason: 'nothingToSplit' }));
    const [foreign] = await seatsOf(anne);
    await expect(split([foreign?.id ?? ''])).rejects.toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', reason: 'notOfRecord' }),
    );
  });
});

describe('holding two apart', () => {
  it('is remembered on both, and undone', async () => {
    await begin();
    const change = await keepApart(store, 'PERSON', [ann, anne], author);
    expect(change).toMatchObject({ what: 'distinction', updated: 2 });
    expect((await readDocuments(store, 'PERSON', [ann])).get(ann)?.differsFrom).toEqual([anne]);
    expect((await readDocuments(store, 'PERSON', [anne])).get(anne)?.differsFrom).toEqual([ann]);
    await undoChange(store, change.id, 'somebody');
    expect((await readDocuments(store, 'PERSON', [ann])).get(ann)?.differsFrom).toEqual([]);
  });
});
