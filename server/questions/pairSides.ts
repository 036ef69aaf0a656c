// What decides between the two of a pair: whether others bear their names too, and of which more is recorded. Counted once a revision.
import type { Landscape } from '../domain/landscape.ts';
import type { Id } from '../domain/records.ts';
import type { MergeableKind } from '../domain/vocabulary.ts';
import { nameKey } from '../matching/nameIndex.ts';
import type { Current } from './current.ts';

export interface PairSides {
  /** Whether another record of the kind bears this name. */
  readonly hasNamesake: (name: string) => boolean;
  /** How many records name this one. */
  readonly usesOf: (id: Id) => number;
}

const known = new WeakMap<Current, Map<MergeableKind, PairSides>>();

export function pairSides(current: Current, kind: MergeableKind): PairSides {
  const ofKinds = known.get(current) ?? new Map<MergeableKind, PairSides>();
  known.set(current, ofKinds);
  const sides = ofKinds.get(kind) ?? counted(current.landscape, kind);
  ofKinds.set(kind, sides);
  return sides;
}

function counted(landscape: Landscape, kind: MergeableKind): PairSides {
  const bearers = counts(namedOf(landscape, kind).map(({ name }) => nameKey(name)));
  const uses = counts(usersOf(landscape, kind));
  return {
    hasNamesake: (name) => (bearers.get(nameKey(name)) ?? 0) > 1,
    usesOf: (id) => uses.get(id) ?? 0,
  };
}

function namedOf({ people, boards, organisations }: Landscape, kind: MergeableKind): readonly { name: string }[] {
  return { PERSON: people, BOARD: boards, ORGANISATION: organisations }[kind];
}

function* usersOf({ seats, tenures, meetings, attendances }: Landscape, kind: MergeableKind): Generator<Id | null> {
  if (kind === 'BOARD') {
    for (const { board } of meetings) yield board;
    for (const { board } of seats) yield board;
    return;
  }
  const isPerson = kind === 'PERSON';
  for (const { person, organisation, onBehalfOf } of seats) yield isPerson ? person : (organisation ?? onBehalfOf);
  for (const { person, organisation } of tenures) yield isPerson ? person : organisation;
  for (const { person, onBehalfOf } of attendances) yield isPerson ? person : onBehalfOf;
}

function counts(all: Iterable<string | null>): Map<string, number> {
  const found = new Map<string, number>();
  for (const one of all) if (one !== null) found.set(one, (found.get(one) ?? 0) + 1);
  return found;
}
