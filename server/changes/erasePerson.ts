// A person taken out of everything that is kept: records, evidence, log, saved views, proposals. A nameless holder stays in the seats, so
// that counts stay true. It has no undo, and undoing an earlier change brings back the nameless holder only.
import { randomBytes } from 'node:crypto';
import type { Change } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Id } from '../domain/records.ts';
import { type RecordKind, recordKinds } from '../domain/vocabulary.ts';
import { AroundPerson, type NamesAround } from '../matching/namesAround.ts';
import { PersonNaming } from '../matching/personNaming.ts';
import { parsedParts, putChange } from '../store/changeLog.ts';
import { dropEvidence } from '../store/dropEvidence.ts';
import { putErasure } from '../store/erasures.ts';
import { kindOf, labelOf } from '../store/kindOf.ts';
import type { Store, Writing } from '../store/openStore.ts';
import { captionAnew } from '../store/putDocuments.ts';
import { readAround } from '../store/readAround.ts';
import { raiseRevision } from '../store/revision.ts';
import { type Rewriter, rewriteEverything } from '../store/rewriteEverything.ts';
import { holdScenarios } from '../store/scenarios.ts';
import { isCaption, rewordedProperties, withoutEscapes } from '../store/writtenTexts.ts';
import { dropImportsNaming } from './erasing/dropImportsNaming.ts';
import { erasureOf } from './erasing/erasureOf.ts';
import { keptReadable } from './erasing/keptReadable.ts';
import { NamelessTexts } from './erasing/namelessTexts.ts';
import { backupsNaming, type NamingBackups } from './files/backupsNaming.ts';
import { type Author, newChange } from './newChange.ts';

export interface ErasedPerson {
  change: Change;
  /** The id of the nameless holder: of whom only the log knew, the one that would come back. */
  holder: Id;
  /** The files of the open imports that went, as they were called: they named the person, or nobody had read yet whom they name. */
  imports: string[];
  backups: NamingBackups;
}

/**
 * @param folder that of the backups, which are looked through and left as they are
 * @throws BoardwalkError NOT_FOUND for an id that is nobody's, BAD_INPUT for an author without a fit name,
 * CONFLICT where what is left could not be read
 */
export async function erasePerson(
  store: Store,
  { id: asked, author, folder }: { id: Id; author: Author; folder: string },
): Promise<ErasedPerson> {
  const { change, holder, imports, around, naming } = await store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    const read = await readAround(tx, asked, (person, all) => new AroundPerson(person, all));
    if (read === null) throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id: asked });
    const { found } = read;
    const { id } = found.person;
    const name = `Erased · Dilëwyd ${randomBytes(3).toString('hex')}`;
    const ids = freshIds(found);
    const known = new PersonNaming(found);
    const nameless = new NamelessTexts(found, known, { ids, name });
    await dropEvidence(tx, id);
    const dropped = await dropImportsNaming(
      tx,
      (text) => [...ids.keys()].some((each) => text.includes(each)) || known.isIn(text, true),
    );
    // What is read below is written after it: nothing may come between.
    await holdScenarios(tx);
    const stale = new Map<RecordKind, Set<Id>>();
    const counts = await keptReadable(tx, () => rewriteEverything(tx, rewriterOf(found, known, nameless, stale)));
    await captionAnew(tx, stale);
    await putErasure(tx, erasureOf(found));
    const signed = { who: nameless.text(author.who, true), why: nameless.text(author.why, true) };
    const entry = await log(tx, { revision, author: signed, counts });
    return { change: entry, holder: ids.get(id) ?? id, imports: dropped, around: found, naming: known };
  });
  return { change, holder, imports, backups: await backupsNaming(folder, { ids: around.ids, naming }) };
}

async function log(
  tx: Writing,
  { revision, author, counts }: { revision: number; author: Author; counts: ReadonlyMap<string, number> },
): Promise<Change> {
  const updated = recordKinds.reduce((sum, kind) => sum + (counts.get(labelOf(kind)) ?? 0), 0);
  const change = { ...newChange({ what: 'erasure', revision, author, touched: [] }), updated };
  await putChange(tx, change, []);
  return change;
}

/** An id that is made of a name can be made again by whoever guesses the name. */
function freshIds({ ids, records }: NamesAround): Map<Id, Id> {
  return new Map(
    [...ids, ...records].map((id) => [id, `${id.slice(0, id.indexOf('_'))}_${randomBytes(10).toString('hex')}`]),
  );
}

/** @param stale takes the records in whose captions the person is named, by the ids that they have afterwards */
function rewriterOf(
  around: NamesAround,
  naming: PersonNaming,
  nameless: NamelessTexts,
  stale: Map<RecordKind, Set<Id>>,
): Rewriter {
  return {
    node({ labels: [label], properties }) {
      // Open imports that name the person are gone by then, and of the others the text stays as it came.
      if (label === undefined || label === 'Landscape' || label === 'Erasure' || label === 'ImportPart') return null;
      const id = String(properties.id ?? '');
      if (label === 'Person' && around.ids.has(id)) return emptied(properties, nameless);
      if (label === 'ChangePart') return loggedPart(String(properties.documents), { around, naming, nameless });
      const by = nameless.rewording(nameless.isOwn(id));
      if (isCaption(label, 'name') && by(String(properties.name), 'WORDS') !== properties.name)
        stale.set(kindOf(label), (stale.get(kindOf(label)) ?? new Set()).add(by(id, 'CODE')));
      return rewordedProperties([label], properties, by);
    },
    tie({ type, properties }, start, source) {
      const own = nameless.isOwn(start);
      const changes = rewordedProperties([type], properties, nameless.rewording(own));
      if (type !== 'STATED_IN' || typeof properties.quote !== 'string') return changes;
      const fact = typeof properties.fact === 'string' ? properties.fact : null;
      const quote = nameless.quote({ source, fact, quote: properties.quote }, own);
      return quote === null ? { ...changes, quote } : changes;
    },
  };
}

function emptied(properties: Readonly<Record<string, unknown>>, nameless: NamelessTexts) {
  const ids = (value: unknown): Id[] => (Array.isArray(value) ? value.map(String) : []);
  const { evidence: _, ...holder } = nameless.holder({
    id: String(properties.id),
    absorbed: ids(properties.absorbed),
    differsFrom: ids(properties.differsFrom),
  });
  const gone = Object.keys(properties).map((key) => [key, null]);
  return { ...Object.fromEntries(gone), ...holder };
}

function loggedPart(
  documents: string,
  { around, naming, nameless }: { around: NamesAround; naming: PersonNaming; nameless: NamelessTexts },
) {
  const isConcerned = [...around.ids, ...around.records].some((id) => documents.includes(id));
  if (!isConcerned && !naming.isIn(withoutEscapes(documents), true)) return null;
  const rewritten = JSON.stringify(parsedParts(documents).map((each) => nameless.touched(each)));
  return rewritten === documents ? null : { documents: rewritten };
}
