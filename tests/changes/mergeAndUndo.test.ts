// Whatever is merged, split and held apart in whatever landscape: no record names one that is gone, and undone in turn all is as it was.

import { describe, expect, it } from 'vitest';
import { type SeededNumbers, seededNumbers } from '../../server/analysis/seededNumbers.ts';
import { canonical } from '../../server/changes/canonical.ts';
import { keepApart } from '../../server/changes/keepApart.ts';
import { mergeRecords } from '../../server/changes/mergeRecords.ts';
import { splitRecord } from '../../server/changes/splitRecord.ts';
import { undoChange } from '../../server/changes/undoChange.ts';
import type { Change } from '../../server/domain/change.ts';
import { BoardwalkError } from '../../server/domain/errors.ts';
import type { Document, Evidence } from '../../server/domain/evidence.ts';
import type { Id, RecordOf } from '../../server/domain/records.ts';
import { type MergeableKind, mergeableKinds, type RecordKind, recordKinds } from '../../server/domain/vocabulary.ts';
import { putDocuments } from '../../server/store/putDocuments.ts';
import { readDocuments } from '../../server/store/readDocuments.ts';
import { readNames } from '../../server/store/readNames.ts';
import { raiseRevision } from '../../server/store/revision.ts';
import { storeForTests } from '../support/database.ts';
import { documentOf } from '../support/documentOf.ts';

const store = await storeForTests();
const author = { who: 'a test', why: 'chance' };

const worlds = Array.from({ length: 5 }, (_, seed) => seed + 1);
const steps = 5;

describe('merging, splitting and holding apart', () => {
  it.each(worlds)('in landscape %i leaves nothing that names what is gone, and is undone in turn', async (seed) => {
    const numbers = seededNumbers(seed);
    const documents = landscapeOf(numbers);
    await store.write(async (tx) => {
      await raiseRevision(tx);
      await putDocuments(tx, documents);
    });
    const ids = new Set(documents.map(({ record }) => record.id));
    const states = [texts(await everything(ids))];
    const changes: Change[] = [];
    for (let step = 0; step < steps; step++) {
      const change = await alter(numbers, await everything(ids));
      if (change === null) continue;
      for (const { id } of change.touched) ids.add(id);
      const now = await everything(ids);
      expect(wrongIn(now)).toEqual([]);
      changes.push(change.change);
      states.push(texts(now));
    }
    expect(changes.length).toBeGreaterThan(0);
    for (const { id } of changes.toReversed()) {
      states.pop();
      await undoChange(store, id, 'a test');
      expect(texts(await everything(ids))).toEqual(states.at(-1));
    }
  });
});

/** One change of chance; null where it is refused, as what contradicts is. */
async function alter(
  numbers: SeededNumbers,
  documents: readonly Document[],
): Promise<{ change: Change; touched: { id: Id }[] } | null> {
  const kind = one(numbers, mergeableKinds);
  const names = documents.flatMap((document) => (document.kind === kind ? [document.record.id] : []));
  const [a, b] = [one(numbers, names), one(numbers, names)];
  const how = numbers.next();
  try {
    if (how < 0.6) return { change: await mergeRecords(store, { kind, keep: a, absorb: b }, author), touched: [] };
    if (how < 0.75) return { change: await keepApart(store, kind, [a, b], author), touched: [] };
    const users = documents.filter((document) => namedBy(document).has(a)).map(({ record }) => record.id);
    const records = users.filter(() => numbers.next() < 0.5);
    const name = `Other ${numbers.below(1_000)}`;
    const change = await splitRecord(store, { kind, id: a, name, records }, author);
    return { change, touched: [{ id: await idOfName(kind, name) }] };
  } catch (refused) {
    if (refused instanceof BoardwalkError) return null;
    throw refused;
  }
}

async function idOfName(kind: MergeableKind, name: string): Promise<Id> {
  return (await readNames(store, kind)).find((known) => known.name === name)?.id ?? '';
}

async function everything(ids: Iterable<Id>): Promise<Document[]> {
  const all: Document[] = [];
  for (const kind of recordKinds)
    for (const record of (await readDocuments(store, kind, [...ids])).values()) all.push({ kind, record } as Document);
  return all;
}

function texts(documents: readonly Document[]): string[] {
  return documents.map((document) => canonical(document)).sort();
}

/** Records that name what is not there, or themselves, and ids for which two answer. */
function wrongIn(documents: readonly Document[]): string[] {
  const there = new Set(documents.map(({ record }) => record.id));
  const wrong = documents.flatMap((document) =>
    [...namedBy(document)]
      .filter((id) => !there.has(id) || id === document.record.id)
      .map((id) => `${document.record.id} names ${id}`),
  );
  const absorbed = documents.flatMap(({ record }) => ('absorbed' in record ? record.absorbed : []));
  const twice = absorbed.filter((id, at) => there.has(id) || absorbed.indexOf(id) !== at);
  return [...wrong, ...twice.map((id) => `${id} stands for two`)];
}

/** The ids in the ties of a record and in its evidence; what it absorbed and differs from aside. */
function namedBy({ record }: Document): Set<Id> {
  const {
    id: _,
    absorbed: _absorbed,
    differsFrom: _differsFrom,
    ...ties
  } = { absorbed: [], differsFrom: [], ...record };
  return new Set(JSON.stringify(ties).match(/\b(?:person|organisation|board|post|meeting|source)_\w+/g) ?? []);
}

function one<T>(numbers: SeededNumbers, of: readonly T[]): T {
  return of[numbers.below(of.length)] as T;
}

function landscapeOf(numbers: SeededNumbers): Document[] {
  const [people, organisations, boards, meetings] = [6, 4, 4, 3];
  const id = (kind: RecordKind, of: number): Id => `${kind.toLowerCase()}_${numbers.below(of)}`;
  const maybe = <T>(make: () => T): T | null => (numbers.next() < 0.5 ? make() : null);
  const list = (make: () => Id, but: Id): Id[] => [...new Set([make(), make()])].filter((each) => each !== but);
  const documents: Document[] = [];
  const said = (facts: readonly (string | null)[]): Evidence[] =>
    facts.map((fact) => ({
      source: id('SOURCE', 2),
      fact,
      locator: `line ${numbers.below(3)}`,
      quote: null,
      certainty: 'STATED',
    }));
  const put = <K extends RecordKind>(
    kind: K,
    n: number,
    known: Partial<RecordOf[K]>,
    facts: (string | null)[] = [null],
  ) => documents.push(documentOf<RecordKind>(kind, `${kind.toLowerCase()}_${n}`, { ...known, evidence: said(facts) }));
  for (let n = 0; n < 2; n++)
    documents.push(documentOf('SOURCE', `source_${n}`, { key: `s${n}`, title: `Source ${n}` }));
  for (let n = 0; n < people; n++)
    put(
      'PERSON',
      n,
      { name: `Person ${n}`, sortName: `${n}, Person`, aliases: [`P${n}`], honorific: maybe(() => `H${n % 2}`) },
      [null, 'honorific'],
    );
  // Ties lead from greater numbers to lesser ones, so that none goes round.
  for (let n = 0; n < organisations; n++) {
    const partOf = n > 0 ? maybe(() => id('ORGANISATION', n)) : null;
    const facts = partOf === null ? ['name'] : ['name', `partOf:${partOf}`];
    put('ORGANISATION', n, { name: `Organisation ${n}`, nameCy: maybe(() => `Sefydliad ${n}`), partOf }, facts);
  }
  for (let n = 0; n < boards; n++)
    put('BOARD', n, {
      name: `Board ${n}`,
      partOf: n > 0 ? maybe(() => id('BOARD', n)) : null,
      reportsTo: n > 0 ? list(() => id('BOARD', n), `board_${n}`) : [],
      mayBeSameAs: list(() => id('BOARD', boards), `board_${n}`),
      sameBodyAs: maybe(() => id('ORGANISATION', organisations)),
    });
  for (let n = 0; n < 2; n++) put('POST', n, { name: `Post ${n}`, organisation: id('ORGANISATION', organisations) });
  for (let n = 0; n < 16; n++) {
    const person = maybe(() => id('PERSON', people));
    const role = one(numbers, ['CHAIR', 'MEMBER'] as const);
    const holder =
      person === null
        ? { organisation: id('ORGANISATION', organisations) }
        : { person, post: maybe(() => id('POST', 2)) };
    const from = maybe(() => `20${10 + numbers.below(2)}`);
    put('SEAT', n, {
      board: id('BOARD', boards),
      ...holder,
      role,
      from,
      onBehalfOf: person && maybe(() => id('ORGANISATION', organisations)),
    });
  }
  for (let n = 0; n < 6; n++)
    put('TENURE', n, { person: id('PERSON', people), organisation: id('ORGANISATION', organisations) });
  for (let n = 0; n < meetings; n++)
    put('MEETING', n, {
      board: id('BOARD', boards),
      date: `2021-06-0${1 + n}`,
      chair: maybe(() => id('PERSON', people)),
    });
  const seen = new Set<string>();
  for (let n = 0; n < 10; n++) {
    const [person, meeting] = [id('PERSON', people), id('MEETING', meetings)];
    if (seen.has(person + meeting)) continue;
    seen.add(person + meeting);
    const deputyFor = maybe(() => id('PERSON', people));
    const onBehalfOf = maybe(() => id('ORGANISATION', organisations));
    put('ATTENDANCE', n, {
      person,
      meeting,
      status: one(numbers, ['PRESENT', 'APOLOGIES'] as const),
      onBehalfOf,
      deputyFor: deputyFor === person ? null : deputyFor,
    });
  }
  for (let n = 0; n < 3; n++)
    put('ACTION', n, {
      meeting: id('MEETING', meetings),
      text: `Do ${n}`,
      owners: list(() => id('PERSON', people), ''),
    });
  return documents;
}
