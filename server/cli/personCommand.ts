import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { backupFolder } from '../changes/bringUpToDate.ts';
import { backupsNaming } from '../changes/files/backupsNaming.ts';
import { type Naming, namedWhenWhole } from '../changes/files/namedWhenWhole.ts';
import type { Around, PersonAnswer } from '../questions/answers.ts';
import { askOf } from '../questions/asking.ts';
import { type FoundPeople, findAnybody } from '../questions/findPeople.ts';
import { heldOnPerson } from '../questions/heldOnPerson.ts';
import { people } from '../questions/people.ts';
import type { ScopeInput } from '../questions/readScope.ts';
import { seatsOfRecord } from '../questions/seats.ts';
import { readSettings } from '../settings.ts';
import type { Store } from '../store/openStore.ts';
import type { Language } from '../wording/language.ts';
import { phrase } from '../wording/phrase.ts';
import { type Answer, answer } from './answer.ts';
import { callersPath } from './callersPath.ts';
import { theOne } from './theOne.ts';
import { addScope, type ScopeOptions, scopeOf } from './withAround.ts';
import { withStore } from './withStore.ts';

/** `person NAME`: the seats of everybody who bears the name, or a part of it; with `--out`, all that is held on one of them. */
export function addPerson(program: Command): void {
  const command = program
    .command('person')
    .description('the seats of a person; with --out, everything that is held on them, into a file')
    .argument('<name>', 'a name, an alias or an id, or a part of a name');
  addScope(command)
    .option('--out <file>', 'write all that is held on this one person as JSON; what is there already is not replaced')
    .option('--overwrite', 'replace the file if it is there')
    .action(
      (name: string, { out, overwrite = false, ...options }: ScopeOptions & { out?: string; overwrite?: boolean }) =>
        answer(options, (language) =>
          withStore(async (store) => {
            const found = await findAnybody(store, name);
            if (out !== undefined)
              return exported(store, { name, found, naming: { path: callersPath(out), overwrite } }, language);
            return seatsOf(await askOf(store)(language).around(), { found, scope: scopeOf(options) }, language);
          }),
        ),
    );
}

function seatsOf(
  around: Around,
  { found, scope }: { found: FoundPeople; scope: ScopeInput },
  language: Language,
): Answer {
  const ids = found.people.map(({ id }) => id);
  const wanted = ids.length === 0 ? [] : people(around, { where: { ids }, first: 100 }).edges.map(({ node }) => node);
  const seats = wanted.map((node) => seated(node, scope));
  const lines = seats.flatMap(({ name: whole, seats: held }) => [
    whole,
    ...held.map(({ board, role, from, to, certainty }) => {
      const days = from === null && to === null ? '' : `, ${from ?? ''}–${to ?? ''}`;
      return `  ${board} (${role.toLowerCase()}${days}, ${certainty.toLowerCase()})`;
    }),
  ]);
  const near = found.near.map(({ name }) => name).join(', ');
  // No record, but held all the same: what the log or an open import has of them can be exported and erased.
  const known = around.current.workedOut.records.people;
  const elsewhere = found.people.filter(({ id }) => !known.has(id));
  const nobody = [
    phrase('nobody', language),
    ...(near === '' ? [] : [phrase('nearly', language, { names: near })]),
    ...(elsewhere.length === 0 ? [] : [phrase('heldElsewhere', language, { names: listed(elsewhere) })]),
  ];
  return { document: { people: seats, near: found.near, elsewhere }, lines: lines.length > 0 ? lines : nobody };
}

function listed(people: FoundPeople['people']): string {
  return people.map(({ id, name }) => `${name} (${id})`).join(', ');
}

/** All that is held, for the person to whom it belongs, or for whoever answers them. */
async function exported(
  store: Store,
  { name, found, naming: file }: { name: string; found: FoundPeople; naming: Naming },
  language: Language,
): Promise<Answer> {
  const { path } = file;
  const { id } = theOne(name, found);
  const { held, ids, naming } = await heldOnPerson(store, id);
  const backups = await backupsNaming(backupFolder(readSettings(process.env).database.dataFolder), { ids, naming });
  const text = `${JSON.stringify({ ...held, backups }, null, 2)}\n`;
  // For whoever asked alone.
  await namedWhenWhole(file, (draft) => writeFile(draft, text, { flag: 'wx', mode: 0o600 }));
  const counts = { records: held.records.length, changes: held.log.length, mentions: held.mentions.length };
  return {
    document: { file: path, person: { id, name: held.person.name }, ...counts, backups },
    lines: [phrase('heldOn', language, { name: held.person.name, path, ...counts }), ...backupLines(backups, language)],
  };
}

/** Which backups hold somebody, or may. */
export function backupLines(
  { naming, unread }: { naming: readonly string[]; unread: readonly string[] },
  language: Language,
): string[] {
  return [
    ...(naming.length === 0 ? [] : [phrase('inBackups', language, { files: naming.join(', ') })]),
    ...(unread.length === 0 ? [] : [phrase('backupsUnread', language, { files: unread.join(', ') })]),
  ];
}

function seated(person: PersonAnswer, scope: ScopeInput) {
  const { boards } = person.around.current.workedOut.records;
  const seats = seatsOfRecord(person, scope).map(({ id, board, role, title, from, to, certainty, basis, planned }) => ({
    id,
    board: boards.get(board)?.name ?? board,
    role,
    title,
    from,
    to,
    certainty,
    basis,
    planned,
  }));
  return { id: person.id, name: person.name, seats };
}
