// A record that rows name: one that is there already, or one to be made.
import { recordId } from '../../domain/ids.ts';
import { eachInTurn } from '../../domain/inTurns.ts';
import { type Place, type Problem, problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import type { NamedKind, RecordKind } from '../../domain/vocabulary.ts';
import type { Nameable } from '../../matching/nameIndex.ts';
import { type Claim, type Ref, type RowPlace, refsOf, type Said } from './claim.ts';

/** Why a row's record was taken for one that is there. */
export type FoundBy = 'sameId' | 'sameName' | 'sameAlias' | 'sameFields' | 'sameWords';

export interface Entity {
  id: Id;
  kind: NamedKind;
  name: string;
  /** null: it is to be made. */
  match: FoundBy | null;
  /** The first row that names it. */
  mention: Mention;
  /** Of a post: the organisation that it is in. */
  organisation: Id | null;
  /** The records that all have the name, where none of them is told: then it is one of them, or another to be made. */
  namesakes: readonly Id[];
}

/** One place where a row names a record. */
export interface Mention {
  ref: Ref;
  /** Whether the row defines the record, or another that is tied to it. */
  isOwn: boolean;
  /** The acronym, the Welsh name and the aliases that the row gives it. */
  others: readonly string[];
  place: RowPlace;
  said: Said;
}

/** What is called what in the landscape. A post is told from its namesakes by its organisation. */
export interface KnownName extends Nameable {
  organisation: Id | null;
  /** The ids that it answers for besides its own. */
  absorbed: readonly Id[];
}
export type KnownNames = Readonly<Record<NamedKind, readonly KnownName[]>>;

export interface Resolved {
  /** By `refKey`. */
  byKey: Map<string, Entity>;
  problems: Problem[];
}

/** The id that an id column means: a record's own, as exports write them, or one made of the text. */
export function idFromText(kind: RecordKind, text: string): Id {
  return ownId(kind).test(text) ? text : recordId(kind, 'id', text);
}

/** The ids that Boardwalk gives records of the kind. */
export function ownId(kind: RecordKind): RegExp {
  return new RegExp(`^${kind.toLowerCase()}_[0-9a-f]{20}$`);
}

/** Whether a reference gives an id of ours in place of the name. */
export function isBareId({ name, idText }: Ref): boolean {
  return name === idText;
}

/** An id in place of a name that nothing there has. */
export function idUnknown(mention: Mention): Problem {
  const { name: id, kind } = mention.ref;
  return problem(placeOf(mention), 'idUnknown', { id, kind: kind.toLowerCase() });
}

/** An id of that key that is not taken: a record that was renamed since keeps the id of its first name. */
export function freshId(kind: RecordKind, key: readonly string[], isTaken: (id: Id) => boolean): Id {
  let id = recordId(kind, ...key);
  for (let n = 2; isTaken(id); n += 1) id = recordId(kind, ...key, String(n));
  return id;
}

/** Every place where the claims name a record, by its kind. */
export function* mentionsInPieces(claims: readonly Claim[]): Generator<undefined, Map<NamedKind, Mention[]>> {
  const mentions = new Map<NamedKind, Mention[]>();
  yield* eachInTurn(claims, (claim) => {
    const { own, fields, place, said } = claim;
    const mention = (ref: Ref | null, isOwn: boolean, others: readonly string[] = []): void => {
      if (ref === null) return;
      const ofKind = mentions.get(ref.kind);
      const one = { ref, isOwn, others, place, said };
      if (ofKind === undefined) mentions.set(ref.kind, [one]);
      else ofKind.push(one);
    };
    mention(said.source, false);
    mention(own, true, othersOf(fields));
    for (const ref of refsOf(claim)) {
      mention(ref, false);
      mention(ref.organisation, false);
    }
  });
  return mentions;
}

/** Where a mention stands, for a problem with the name in it. */
export function placeOf({ place, ref, isOwn }: Mention): Place {
  return { ...place, field: isOwn ? ref.kind.toLowerCase() : null };
}

function othersOf(fields: Claim['fields']): string[] {
  return fields.flatMap(({ field, value }) => {
    if ((field === 'acronym' || field === 'nameCy') && typeof value === 'string') return [value];
    if (field !== 'aliases' || !Array.isArray(value)) return [];
    return value.filter((each) => typeof each === 'string');
  });
}
