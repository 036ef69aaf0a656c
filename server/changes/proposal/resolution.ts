// All names of a batch resolved: which record each reference means.
import type { Problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import type { NamedKind } from '../../domain/vocabulary.ts';
import type { Claim, Ref } from './claim.ts';
import { type Entity, type KnownNames, mentionsInPieces } from './entity.ts';
import { refKey, resolveInPieces } from './resolveKind.ts';
import { postKey, resolvePosts } from './resolvePosts.ts';

/** The kinds that are known by a name alone; posts come after, by name and organisation. */
const kinds: readonly NamedKind[] = ['SOURCE', 'AREA', 'THEME', 'ORGANISATION', 'PERSON', 'BOARD'];

export class Resolution {
  readonly problems: Problem[] = [];
  readonly #byKey = new Map<string, Entity>();
  /** Under which keys each record is named: a file may name thousands who are there under another name. */
  readonly #keysOf = new Map<Id, string[]>();

  /** Every name of the claims, kind by kind. */
  static *inPieces(claims: readonly Claim[], names: KnownNames): Generator<undefined, Resolution> {
    const resolution = new Resolution();
    const mentions = yield* mentionsInPieces(claims);
    for (const kind of kinds) resolution.#add(yield* resolveInPieces(kind, mentions.get(kind) ?? [], names[kind]));
    const organisationOf = (ref: Ref): Id | null => resolution.#organisationOf(ref);
    resolution.#add(resolvePosts(mentions.get('POST') ?? [], names.POST, organisationOf));
    return resolution;
  }

  /** The record that the reference means; null where that is not clear, which is among the problems. */
  of(ref: Ref): Entity | null {
    const key = ref.kind === 'POST' ? postKey(ref, (post) => this.#organisationOf(post)) : refKey(ref);
    return this.#byKey.get(key) ?? null;
  }

  /** Takes the record that was to be made for one that is there. */
  take(made: Id, known: Pick<Entity, 'id' | 'name' | 'match'>): void {
    const keys = this.#keysOf.get(made) ?? [];
    const there = this.#entityOf(known.id);
    const entity = this.#entityOf(made);
    if (entity === undefined) return;
    const taken = there ?? { ...entity, ...known, namesakes: [] };
    this.#keysOf.delete(made);
    for (const key of keys) this.#put(key, taken);
  }

  /** Every record that is named, each once. */
  entities(): Entity[] {
    return [...new Set(this.#byKey.values())];
  }

  #entityOf(id: Id): Entity | undefined {
    const [key] = this.#keysOf.get(id) ?? [];
    return key === undefined ? undefined : this.#byKey.get(key);
  }

  #put(key: string, entity: Entity): void {
    this.#byKey.set(key, entity);
    const keys = this.#keysOf.get(entity.id);
    if (keys === undefined) this.#keysOf.set(entity.id, [key]);
    else keys.push(key);
  }

  #organisationOf({ organisation }: Ref): Id | null {
    return organisation === null ? null : (this.of(organisation)?.id ?? null);
  }

  #add({ byKey, problems }: { byKey: Map<string, Entity>; problems: Problem[] }): void {
    for (const [key, entity] of byKey) this.#put(key, entity);
    this.problems.push(...problems);
  }
}
