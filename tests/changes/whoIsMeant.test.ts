// Names in an import: whom of the landscape they mean, whom they may mean, and what somebody must decide.
import { describe, expect, it } from 'vitest';
import { importBatch } from '../../server/changes/importBatch.ts';
import type { ProposedRecord } from '../../server/changes/proposal/proposal.ts';
import { proposeImport } from '../../server/changes/proposeImport.ts';
import { recordId } from '../../server/domain/ids.ts';
import type { RecordKind } from '../../server/domain/vocabulary.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { storeForTests } from '../support/database.ts';
import { importTexts, inputOf, type Texts } from '../support/importing.ts';

const store = await storeForTests();
const author = { who: 'a test', why: 'who is who' };
const idOf = (kind: RecordKind, name: string): string => recordId(kind, 'name', name.toLowerCase());
const person = (name: string): string => idOf('PERSON', name);

const known = {
  'seats.csv':
    'person,board,on_behalf_of,from\nAnn Placeholderly,Aber Forum,Aber Council,2019\nArthur Placeholderly,Aber Panel,Bryn Council,2019\nBob Exampleton,Aber Forum,Aber Council,2019\n',
  'organisations.csv': 'organisation,name_cy,acronym\nAber Constabulary,Heddlu Aber,AC\n',
};

async function proposed(texts: Texts): Promise<ProposedRecord[]> {
  const input = await inputOf(texts);
  return (await store.read((on) => proposeImport(on, input))).records;
}
async function personNamed(name: string, texts: Texts): Promise<ProposedRecord | undefined> {
  return (await proposed(texts)).find(({ kind, fields }) => kind === 'PERSON' && fields.person === name);
}
const seat = (name: string, more = 'Aber Forum,Aber Council'): Texts => ({
  'new.csv': `person,board,on_behalf_of,role\n${name},${more},member\n`,
});

describe('a name in a file', () => {
  it('is linked where it is written identically, and it is said so', async () => {
    await importTexts(store, known);
    expect(await personNamed('Ann Placeholderly', seat('Ann Placeholderly'))).toMatchObject({
      action: 'LINK',
      match: { candidate: person('Ann Placeholderly'), score: 1, reasons: [{ code: 'sameName' }] },
    });
  });

  it('is made where it is a near one in a table, with whom it may be', async () => {
    await importTexts(store, known);
    const near = await personNamed('Ann Placeholdrely', seat('Ann Placeholdrely'));
    expect(near).toMatchObject({ action: 'CREATE', doubts: [], match: { candidate: person('Ann Placeholderly') } });
    expect(near?.match?.score).toBeGreaterThan(0.5);
    expect(near?.match?.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['spellingRare', 'organisationSame', 'boardSame']),
    );
    expect(await personNamed('Zoe Unlikely', seat('Zoe Unlikely'))).toMatchObject({ action: 'CREATE', match: null });
  });

  it('is to be decided where it cannot stand alone, the likeliest first', async () => {
    await importTexts(store, known);
    for (const short of ['A Placeholderly', 'Cllr Placeholderly', 'Placeholderly']) {
      const found = await personNamed(short, seat(short));
      expect(found).toMatchObject({ action: 'REVIEW', doubts: [{ rule: 'candidates', values: { count: 2 } }] });
      expect(found?.candidates.map(({ candidate }) => candidate)).toEqual([
        person('Ann Placeholderly'),
        person('Arthur Placeholderly'),
      ]);
    }
    const other = await personNamed('A Placeholderly', seat('A Placeholderly', 'Aber Panel,Bryn Council'));
    expect(other?.match?.candidate).toBe(person('Arthur Placeholderly'));
    expect(await personNamed('Cllr Unlikely', seat('Cllr Unlikely'))).toMatchObject({ action: 'CREATE', match: null });
  });

  it('that minutes do not give whole is asked for itself, though nobody is there yet', async () => {
    const minutes = 'Aber Circle\nMinutes of 4 June 2024\n\nPresent: Ann Sample, B. Mock\n';
    const found = (await proposed({ 'minutes.txt': minutes })).filter(({ kind }) => kind === 'PERSON');
    expect(found.map(({ fields, action, doubts }) => [fields.person, action, doubts.map(({ rule }) => rule)])).toEqual([
      ['Ann Sample', 'CREATE', []],
      ['B. Mock', 'REVIEW', ['nameIncomplete']],
    ]);
  });

  it('of two who both have it is to be decided', async () => {
    await importTexts(store, known);
    await importTexts(store, { 'people.csv': 'person,id\nBob Exampleton,other\n' });
    const found = await personNamed('Bob Exampleton', seat('Bob Exampleton'));
    expect(found).toMatchObject({ action: 'REVIEW', doubts: [{ rule: 'candidates', values: { count: 2 } }] });
    expect(found?.candidates[0]?.candidate).toBe(person('Bob Exampleton'));
  });

  it('is nobody who stands on the same list under the own name, and two names are not one person', async () => {
    await importTexts(store, known);
    const list = (...names: string[]): Texts => ({
      'new.csv': `person,board\n${names.map((name) => `${name},Aber Circle`).join('\n')}\n`,
    });
    const beside = await personNamed('A Placeholderly', list('Ann Placeholderly', 'A Placeholderly'));
    expect(beside?.candidates.map(({ candidate }) => candidate)).toEqual([person('Arthur Placeholderly')]);
    const both = (await proposed(list('Bob Exampletin', 'Bob Exampletom'))).filter(({ kind }) => kind === 'PERSON');
    expect(both.filter(({ match }) => match?.candidate === person('Bob Exampleton')).length).toBeLessThan(2);
  });

  it('of a body is another name on record, or like one', async () => {
    await importTexts(store, known);
    const organisations = (await proposed(seat('Zoe Unlikely', 'Aber Fourm,heddlu aber'))).filter(
      ({ kind }) => kind === 'ORGANISATION' || kind === 'BOARD',
    );
    expect(organisations).toContainEqual(
      expect.objectContaining({ action: 'LINK', key: idOf('ORGANISATION', 'Aber Constabulary') }),
    );
    expect(organisations).toContainEqual(
      expect.objectContaining({
        action: 'CREATE',
        match: expect.objectContaining({ candidate: idOf('BOARD', 'Aber Forum') }),
      }),
    );
  });
});

describe('what needs a decision', () => {
  it('is not written undecided; it is left out or taken as it stands', async () => {
    await importTexts(store, known);
    const { PERSON: people, SEAT: seats } = await countRecords(store);
    const texts = { 'new.csv': 'person,board\nA Placeholderly,Aber Circle\nZoe Unlikely,Aber Circle\n' };
    await expect(importTexts(store, texts)).rejects.toThrow(expect.objectContaining({ reason: 'undecided' }));
    expect(await countRecords(store)).toMatchObject({ PERSON: people });
    await importBatch(store, { ...(await inputOf(texts)), review: 'skip' }, author);
    expect(await countRecords(store)).toMatchObject({ PERSON: people + 1, SEAT: seats + 1 });
    await importBatch(store, { ...(await inputOf(texts)), review: 'create' }, author);
    expect(await countRecords(store)).toMatchObject({ PERSON: people + 2, SEAT: seats + 2 });
  });

  it('was decided before where the same words were', async () => {
    await importTexts(store, known);
    const rows = (name: string, quote: string): Texts => ({
      'attendance.csv': `board,date,person,status,source,locator,quote\nAber Forum,2021-06-24,${name},present,minutes,line 3,${quote}\n`,
    });
    await importTexts(store, rows('Ann Placeholderly', 'A Placeholderly attended'));
    const again = await importTexts(store, rows('A Placeholderly', 'A Placeholderly attended'));
    expect(again.change).toBeNull();
    const { records } = again.proposal;
    expect(records.find(({ kind }) => kind === 'PERSON')).toMatchObject({
      action: 'LINK',
      match: { candidate: person('Ann Placeholderly'), reasons: [{ code: 'sameWords' }] },
    });
    const others = rows('A Placeholderly', 'Others attended');
    await expect(importTexts(store, others)).rejects.toThrow(expect.objectContaining({ reason: 'undecided' }));
    // The words may be a whole list: another spelling is another name, whoever stood there before.
    for (const near of ['Ann Placeholdrely', 'A Placeholdrely']) {
      const found = await personNamed(near, rows(near, 'A Placeholderly attended'));
      expect(['CREATE', 'REVIEW']).toContain(found?.action);
    }
  });
});
