import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp } from '../../server/changes/backUp.ts';
import { erasePerson } from '../../server/changes/erasePerson.ts';
import { importBatch } from '../../server/changes/importBatch.ts';
import { commitImport } from '../../server/changes/imports/commitImport.ts';
import { createImport } from '../../server/changes/imports/createImport.ts';
import { discardImport } from '../../server/changes/imports/discardImport.ts';
import { openImports } from '../../server/changes/imports/openImports.ts';
import { readReport } from '../../server/changes/imports/report.ts';
import { keepApart } from '../../server/changes/keepApart.ts';
import { mergeRecords } from '../../server/changes/mergeRecords.ts';
import { saveView } from '../../server/changes/saveView.ts';
import { saveScenario } from '../../server/changes/scenarios/saveScenario.ts';
import { addScenarioStep, overrideGuardrail } from '../../server/changes/scenarios/scenarioSteps.ts';
import { undoScenario } from '../../server/changes/scenarios/undoScenario.ts';
import { undoChange } from '../../server/changes/undoChange.ts';
import type { Change } from '../../server/domain/change.ts';
import type { Scenario } from '../../server/domain/scenario.ts';
import type { StoredImport } from '../../server/domain/storedImport.ts';
import { askOf } from '../../server/questions/asking.ts';
import { findAnybody } from '../../server/questions/findPeople.ts';
import { heldOnPerson } from '../../server/questions/heldOnPerson.ts';
import { everyLogged, readChanges } from '../../server/store/changeLog.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { readImports } from '../../server/store/imports.ts';
import { readNames } from '../../server/store/readNames.ts';
import { readScenario } from '../../server/store/scenarios.ts';
import { driverForTests, storeForTests, testDatabase } from '../support/database.ts';
import { graphOf } from '../support/graph.ts';
import { changeOf, importTexts, inputOf } from '../support/importing.ts';

const store = await storeForTests();
const driver = driverForTests();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boardwalk-erase-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const author = { who: 'Eve Tester', why: 'asked for by Siân Placeholder' };
const idOf = async (name: string): Promise<string> => {
  const found = (await readNames(store, 'PERSON')).find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not there`);
  return found.id;
};

/** What still names the person: all but the namesake, whom only an accent tells apart. */
const namings = async (): Promise<string[]> => {
  const all = (await graphOf(store)).join('\n').replaceAll(/Sian Placeholder|Placeholder, Sian/g, '');
  return all.match(/.{0,20}(?:siân|si%c3%a2n|placeholder).{0,20}/giu) ?? [];
};

const texts = {
  'people.csv':
    'person,honorific,aliases,quote\nSiân Placeholder,Dr,Commissioner Placeholder;PCC for Aber,Dr Siân Placeholder chairs\nS. J. Placeholder,,,S J Placeholder\nAnn Sample,,,\nSian Placeholder,,,\n',
  'seats.csv':
    'person,board,role,quote\nSiân Placeholder,Aber Forum,chair,the Commissioner is in the chair\nS. J. Placeholder,Aber Forum,member,\nAnn Sample,Aber Forum,member,Ann Sample sits for Dr SIÂN PLACEHOLDER\nSian Placeholder,Aber Circle,member,Sian Placeholder of the Circle\n',
  'posts.csv': 'post,organisation,person\nPCC for Aber,Aber Police,Siân Placeholder\n',
  'meetings.csv': 'board,date,chair,title\nAber Forum,2021-06-24,Siân Placeholder,Forum of siân placeholder’s office\n',
  'attendance.csv': 'board,date,person,deputy_for\nAber Forum,2021-06-24,Ann Sample,Siân Placeholder\n',
  'actions.csv':
    'board,date,text,owner\nAber Forum,2021-06-24,Siân Placeholder to write to the PCC for Aber,Siân Placeholder;Ann Sample\n',
};
const later = {
  'seats2.csv': 'person,board,role\nSiân Placeholder,Aber Board,member\n',
};

/** Brought in over the Data view's road; compared with the landscape, or not yet. */
async function bring(text: string, isRead: boolean, name = 'minutes.txt'): Promise<StoredImport> {
  const given = { name, format: null, text, base64: null, mappings: [], dated: null, by: 'Eve Tester' };
  // A server that stops at once has read nothing.
  const stopped = { ...store, read: () => Promise.reject(new Error('stopped')) };
  const stored = await createImport(isRead ? store : stopped, given);
  if (isRead) await openImports(store).compared(stored);
  return stored;
}

interface World {
  first: Change;
  merge: Change;
  second: Change;
}

/** Named in every way that there is; merged with another spelling, told apart from a namesake by letters. */
async function fill(): Promise<World> {
  const first = changeOf(await importTexts(store, texts));
  const id = await idOf('Siân Placeholder');
  const merge = await mergeRecords(
    store,
    { kind: 'PERSON', keep: id, absorb: await idOf('S. J. Placeholder') },
    { who: 'Siân Placeholder', why: 'one spelling of Placeholder, Siân' },
  );
  await keepApart(store, 'PERSON', [id, await idOf('Ann Sample')], { ...author, why: '' });
  const second = changeOf(await importTexts(store, later));
  await saveView(store, {
    name: 'For Siân Placeholder',
    address: `?of=${id}&q=Si%C3%A2n+Placeholder&z=1`,
    places: [{ id, x: 1, y: 1 }],
    by: 'Siân Placeholder',
  });
  return { first, merge, second };
}

describe('erasing a person', { timeout: 300_000 }, () => {
  it('leaves no name, no id and no quote anywhere, and all counts as they were', async () => {
    await fill();
    const id = await idOf('Siân Placeholder');
    const counts = await countRecords(store);
    const known = await askOf(store)('en').around();
    expect(known.current.workedOut.records.people.get(id)?.name).toBe('Siân Placeholder');
    await backUp(store, join(folder, 'with.backup'));
    await writeFile(join(folder, 'harmed.backup'), 'x');
    await writeFile(join(folder, 'notes.txt'), 'Siân Placeholder');
    const { change, holder, backups } = await erasePerson(store, { id, author, folder });

    expect(change).toMatchObject({
      what: 'erasure',
      who: 'Eve Tester',
      why: expect.stringMatching(/^asked for by Erased/),
    });
    expect(backups).toEqual({ naming: [join(folder, 'with.backup')], unread: [join(folder, 'harmed.backup')] });
    expect(await countRecords(store)).toEqual(counts);
    const all = (await graphOf(store)).join('\n');
    expect(await namings()).toEqual([]);
    expect(all.includes(id)).toBe(false);
    expect(all.includes('is in the chair')).toBe(false);
    // The office is not the person, and neither is the other of that name.
    expect(all).toContain('to write to the PCC for Aber');
    expect(all).toContain('Sian Placeholder of the Circle');
    expect((await readNames(store, 'PERSON')).find((each) => each.id === holder)).toMatchObject({ aliases: [] });
    const around = await askOf(store)('en').around();
    expect(around.current.workedOut.records.people.get(holder)?.name).toMatch(/^Erased/);

    // A backup made afterwards names nobody.
    await rm(join(folder, 'with.backup'));
    await backUp(store, join(folder, 'after.backup'));
    const again = await erasePerson(store, { id: holder, author: { ...author, why: '' }, folder });
    expect(again.backups.naming).toEqual([join(folder, 'after.backup')]);
    await rm(join(folder, 'harmed.backup'));
  });

  it('leaves codes as they are where a person is called as a role is, in records, the log and scenarios', async () => {
    const seats = 'person,board,role\nVice Chair,Aber Forum,vice_chair\nAnn Sample,Aber Forum,vice_chair\n';
    changeOf(await importTexts(store, { 'seats.csv': seats }));
    const [board] = await readNames(store, 'BOARD');
    const [id, person] = [await idOf('Vice Chair'), await idOf('Ann Sample')];
    const { id: scenario } = await saveScenario(store, { name: 'One more Vice Chair' }, 'Eve Tester');
    const action = { kind: 'ADD_SEAT', board: board?.id ?? '', person, role: 'VICE_CHAIR' } as const;
    await addScenarioStep(store, { scenario, action, notes: { reason: 'by\nVice Chair' } }, 'Eve Tester');
    const { change } = await erasePerson(store, { id, author, folder });
    // The person, the seat and the source of a file that names nobody else.
    expect(change.updated).toBeLessThan(4);
    const { landscape } = (await askOf(store)('en').around()).current.workedOut;
    expect([...landscape.seats].map(({ role }) => role)).toEqual(['VICE_CHAIR', 'VICE_CHAIR']);
    expect(await readScenario(store, scenario)).toMatchObject({
      name: expect.stringMatching(/^One more Erased/),
      steps: [{ action, reason: expect.stringMatching(/^by\nErased/) }],
      past: [{ name: expect.stringMatching(/^One more Erased/) }],
    });
    const logged: string[] = [];
    await everyLogged(store, ({ kind, record }) => kind === 'SEAT' && logged.push(record.role));
    expect(logged).toEqual(['VICE_CHAIR', 'VICE_CHAIR']);
    const all = (await graphOf(store)).join('\n');
    expect(all).not.toContain('Vice Chair');
    expect(all).toContain('Ann Sample, vice chair, Aber Forum');
  });

  it('finds and erases names wherever a scenario or the log writes them, also where they begin a line', async () => {
    await fill();
    const id = await idOf('Siân Placeholder');
    const lines = 'Agreed with:\nSiân Placeholder\n\tPlaceholder, Siân\nand "Siân Placeholder"';
    const { id: scenario } = await saveScenario(store, { name: 'Ropes', description: lines }, 'Eve Tester');
    const said = { reason: lines, owner: 'S. J. Placeholder' };
    const board = (await readNames(store, 'BOARD'))[0]?.id ?? '';
    const create = {
      kind: 'CREATE_BOARD',
      name: 'Siân Placeholder Review',
      nameCy: 'Bwrdd Siân Placeholder',
    } as const;
    for (const action of [create, { kind: 'DROP_SEAT', board, person: id } as const])
      await addScenarioStep(store, { scenario, action, notes: said }, 'Siân Placeholder');
    const { steps, version } = (await readScenario(store, scenario)) as Scenario;
    const seen = { scenario, step: steps[1]?.id ?? '', seen: version };
    await overrideGuardrail(store, seen, lines, 'Siân Placeholder');
    await undoScenario(store, { id: scenario }, 'Eve Tester');
    changeOf(await importTexts(store, { 'boards.csv': `board,purpose\nAber Forum,"For:\n${'Siân Placeholder'}"\n` }));
    const { held } = await heldOnPerson(store, id);
    const found = new Set(held.mentions.filter((each) => each.in === 'Scenario').map(({ field }) => field));
    expect(found).toEqual(new Set(['description', 'steps', 'past', 'undone']));
    const { holder } = await erasePerson(store, { id, author, folder });
    expect(await namings()).toEqual([]);
    const left = (await readScenario(store, scenario)) as Scenario;
    expect(left.steps.map(({ action }) => action.kind)).toEqual(['CREATE_BOARD', 'DROP_SEAT']);
    expect(left.steps[1]?.action).toMatchObject({ board, holder });
    expect(left.steps[0]?.reason).toMatch(/^Agreed with:\nErased/);
  });

  it('has no undo, and undoing what was before brings back nobody', async () => {
    const { merge, second } = await fill();
    const { change } = await erasePerson(store, { id: await idOf('Siân Placeholder'), author, folder });
    await expect(undoChange(store, change.id, 'Eve Tester')).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'erasedForGood',
    });
    const undone = await undoChange(store, second.id, 'Eve Tester');
    await undoChange(store, undone.id, 'Eve Tester');
    await undoChange(store, second.id, 'Eve Tester').catch(() => undefined);
    await undoChange(store, merge.id, 'Eve Tester').catch(() => undefined);
    expect(await namings()).toEqual([]);
  });

  it('is remembered when a later import would bring the person back, but not by name', async () => {
    await fill();
    await erasePerson(store, { id: await idOf('Siân Placeholder'), author, folder });
    const before = await graphOf(store);
    const files = {
      'minutes.csv':
        'board,date,person\nNew Board,2022-01-01,Cllr Siân Placeholder\nNew Board,2022-01-01,Bob Example\n',
    };
    const { records } = await driver.executeQuery('MATCH (e:Erasure) RETURN properties(e) AS held', {}, testDatabase());
    expect(JSON.stringify(records[0]?.get('held'))).not.toMatch(/placeholder/i);
    await expect(importTexts(store, files)).rejects.toMatchObject({ reason: 'undecided' });
    expect(await graphOf(store)).toEqual(before);
    const input = await inputOf(files);
    await importBatch(store, { ...input, review: 'skip' }, { who: 'a test', why: '' });
    const names = async () => (await readNames(store, 'PERSON')).map(({ name }) => name);
    expect(await names()).toContain('Bob Example');
    expect(await names()).not.toContain('Cllr Siân Placeholder');
    // Somebody else of that name may be taken in by decision, and is then known.
    const { proposal } = await importBatch(store, { ...input, review: 'create' }, { who: 'a test', why: '' });
    expect(proposal.records.flatMap(({ doubts }) => doubts)).toMatchObject([{ rule: 'erasedBefore' }]);
    expect(await names()).toContain('Cllr Siân Placeholder');
  });

  it('takes open proposals away that name the person or that nobody has read yet; of closed ones the report stays', async () => {
    await fill();
    const minutes = (names: string) => `Aber Circle\n1 March 2022\nPresent:\n${names}\n`;
    await bring(minutes('Cllr Siân Placeholder\nBob Example'), true);
    const other = await bring(minutes('Bob Example\nCat Example'), true);
    await bring(minutes('Bob Example'), false);
    const discarded = await discardImport(store, (await bring(minutes('Siân Placeholder'), true)).id);
    const done = await bring('person,board\nSiân Placeholder,Aber Circle\n', true, 'seats.csv');
    const given = { id: done.id, decisions: [], acceptFrom: null };
    const committed = await commitImport(store, given, { who: 'Siân Placeholder', why: null });
    const { imports } = await erasePerson(store, { id: await idOf('Siân Placeholder'), author, folder });
    expect(imports).toEqual(['minutes.txt', 'minutes.txt']);
    const left = new Map((await readImports(store)).map((each) => [each.id, each]));
    expect(new Set(left.keys())).toEqual(new Set([committed.id, discarded.id, other.id]));
    expect(readReport(left.get(committed.id)?.report ?? '').created).toBeGreaterThan(0);
    expect(await namings()).toEqual([]);
  });

  it('finds and erases whom only the log still names, also by the id of one who was merged into them', async () => {
    const seats = 'person,board,role,quote\n'.concat(
      'Siân Placeholder,Aber Forum,chair,Siân Placeholder is in the chair\nAnn Sample,Aber Forum,member,\n',
    );
    const undone = await undoChange(store, changeOf(await importTexts(store, { 'seats.csv': seats })).id, 'Eve Tester');
    const { people, exact } = await findAnybody(store, 'Siân Placeholder');
    expect([people, exact]).toEqual([[{ id: expect.stringMatching(/^person_/), name: 'Siân Placeholder' }], true]);
    const id = people[0]?.id ?? '';
    expect((await heldOnPerson(store, id)).held).toMatchObject({ records: [], log: { length: 2 } });
    await erasePerson(store, { id, author, folder });
    expect(await namings()).toEqual([]);
    await undoChange(store, undone.id, 'Eve Tester');
    const left = (await readNames(store, 'PERSON')).map(({ name }) => name.split(' · ')[0]);
    expect(new Set(left)).toEqual(new Set(['Ann Sample', 'Erased']));
    changeOf(await importTexts(store, { 'people.csv': 'person\nBob Example\n' }));
    const [ann, bob] = [await idOf('Ann Sample'), await idOf('Bob Example')];
    await mergeRecords(store, { kind: 'PERSON', keep: ann, absorb: bob }, author);
    await erasePerson(store, { id: bob, author, folder });
    expect((await graphOf(store)).join('\n')).not.toMatch(new RegExp(`Ann Sample|Bob Example|${bob}`));
  });

  it('finds and erases whom only an open import names', async () => {
    changeOf(await importTexts(store, { 'people.csv': 'person\nAnn Sample\n' }));
    await bring('person,board\nSiân Placeholder,Aber Circle\nAnn Sample,Aber Circle\n', true, 'seats.csv');
    const { people, exact } = await findAnybody(store, 'siân placeholder');
    expect([people, exact]).toEqual([[{ id: expect.stringMatching(/^person_/), name: 'Siân Placeholder' }], true]);
    const id = people[0]?.id ?? '';
    expect((await findAnybody(store, id)).people).toEqual(people);
    const { held } = await heldOnPerson(store, id);
    expect(held).toMatchObject({ person: { name: 'Siân Placeholder' }, records: [], log: [] });
    expect(held.mentions).toContainEqual(
      expect.objectContaining({ in: 'ImportPart', text: expect.stringContaining('Siân Placeholder') }),
    );
    expect(await erasePerson(store, { id, author, folder })).toMatchObject({ imports: ['seats.csv'] });
    expect([await namings(), await readImports(store)]).toEqual([[], []]);
    expect((await findAnybody(store, 'Siân Placeholder')).people).toEqual([]);
    // Brought in again, it is to be decided.
    const again = await bring('person,board\nSiân Placeholder,Aber Circle\n', false, 'seats.csv');
    const { items } = await openImports(store).compared(again);
    expect(items.flatMap(({ doubts }) => doubts)).toMatchObject([{ rule: 'erasedBefore' }]);
    expect(await idOf('Ann Sample')).toMatch(/^person_/);
  });

  it('is refused for nobody, and then nothing is written', async () => {
    await expect(erasePerson(store, { id: 'person_none', author, folder })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await readChanges(store, 1, null)).toEqual([]);
  });
});
