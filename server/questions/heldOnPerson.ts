// All that is held on one person: the records with their evidence, what the log tells, and every text elsewhere that names them.
import type { Change, Touched } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Documented } from '../domain/evidence.ts';
import type { AnyRecord, Id, Person, Source } from '../domain/records.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import { AroundPerson } from '../matching/namesAround.ts';
import { PersonNaming } from '../matching/personNaming.ts';
import { readChange, readChanges, touchedShape } from '../store/changeLog.ts';
import { everyNode, everyTie } from '../store/dumpDatabase.ts';
import type { Reading } from '../store/openStore.ts';
import { readAround } from '../store/readAround.ts';
import { readDocuments } from '../store/readDocuments.ts';
import { readUsers } from '../store/readUsers.ts';
import { textsIn, type WrittenText } from '../store/reworded.ts';
import { writtenTexts } from '../store/writtenTexts.ts';

/** A text that names the person, in something that is not theirs. */
interface Mention {
  /** The label of a node or the type of a tie. */
  in: string;
  /** Of the record; of a tie, of the record at which it begins. */
  id: Id | null;
  field: string;
  text: string;
}

export interface HeldOnPerson {
  person: Documented<Person>;
  /** The ids of the records that were merged into it, and its own. */
  ids: readonly Id[];
  records: { kind: RecordKind; record: Documented<AnyRecord> }[];
  /** What the evidence rests on. */
  sources: Source[];
  log: (Change & { touched: Touched[] })[];
  mentions: Mention[];
}

type Concerns = (written: WrittenText) => boolean;

/** @throws BoardwalkError NOT_FOUND */
export async function heldOnPerson(
  on: Reading,
  asked: Id,
): Promise<{ held: HeldOnPerson; ids: ReadonlySet<Id>; naming: PersonNaming }> {
  const found = await readAround(on, asked, (person, known) => new AroundPerson(person, known));
  if (found === null) throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id: asked });
  const around = found.found;
  const { person } = around;
  const { id } = person;
  const naming = new PersonNaming(around);
  const ids = new Set([...around.ids, ...around.records]);
  const concerns = ({ text, sort }: WrittenText): boolean =>
    [...ids].some((each) => text.includes(each)) || (sort === 'WORDS' && naming.isIn(text));
  const records = await recordsOf(on, id);
  const evidence = [person, ...records.map(({ record }) => record)].flatMap((record) => record.evidence);
  const own = new Set([id, ...records.map(({ record }) => record.id)]);
  const held = {
    person,
    ids: [...around.ids],
    records,
    sources: [
      ...(
        await readDocuments(
          on,
          'SOURCE',
          evidence.map(({ source }) => source),
        )
      ).values(),
    ],
    log: await logOf(on, concerns),
    mentions: await mentionsOf(on, own, concerns),
  };
  return { held, ids: around.ids, naming };
}

async function recordsOf(on: Reading, id: Id): Promise<HeldOnPerson['records']> {
  const records: HeldOnPerson['records'] = [];
  for (const [kind, users] of Map.groupBy(await readUsers(on, 'PERSON', [id]), (user) => user.kind)) {
    const found = await readDocuments(
      on,
      kind,
      users.map((user) => user.id),
    );
    for (const record of found.values()) records.push({ kind, record });
  }
  return records;
}

const page = 100;

async function logOf(on: Reading, concerns: Concerns): Promise<HeldOnPerson['log']> {
  const found: HeldOnPerson['log'] = [];
  let changes = await readChanges(on, page, null);
  for (; changes.length > 0; changes = await readChanges(on, page, changes.at(-1)?.id ?? null))
    for (const change of changes) {
      const all = (await readChange(on, change.id))?.touched ?? [];
      const touched = all.filter((each) => textsIn(touchedShape, each).some(concerns));
      if (touched.length > 0 || concerns({ text: `${change.who}\n${change.why}`, sort: 'WORDS' }))
        found.push({ ...change, touched });
    }
  return found;
}

/** Told elsewhere already: the log and what is of the person's own. */
const toldApart = new Set(['Change', 'ChangePart']);

const longText = 2_000;

async function mentionsOf(on: Reading, own: ReadonlySet<Id>, concerns: Concerns): Promise<Mention[]> {
  const mentions: Mention[] = [];
  const ids = new Map<string, Id>();
  const look = (labels: readonly string[], id: Id | null, properties: Readonly<Record<string, unknown>>): void => {
    const what = labels.join(':');
    if (toldApart.has(what) || (id !== null && own.has(id))) return;
    for (const { field, text, sort } of writtenTexts(labels, properties).filter(concerns)) {
      // Of what is long, such as the text of a file, the lines.
      const lines = text.length < longText ? [text] : text.split('\n').filter((line) => concerns({ text: line, sort }));
      for (const line of lines) mentions.push({ in: what, id, field, text: line });
    }
  };
  await everyNode(on, ({ element, labels, properties }) => {
    const id = typeof properties.id === 'string' ? properties.id : null;
    if (id !== null) ids.set(element, id);
    look(labels, id, properties);
  });
  await everyTie(on, ({ type, from, properties }) => look([type], ids.get(from) ?? null, properties));
  return mentions;
}
