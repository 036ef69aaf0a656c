// What one request asks with: the landscape of the moment, its reader's language, and whole records from the store in batches.
import DataLoader from 'dataloader';
import type { JobName } from '../analysis/index.ts';
import type { Documented } from '../domain/evidence.ts';
import type { Id, RecordOf } from '../domain/records.ts';
import type { RoleWords } from '../domain/roleWords.ts';
import { type RecordKind, recordKinds } from '../domain/vocabulary.ts';
import { readChanges } from '../store/changeLog.ts';
import { countFacts, type FactCounts } from '../store/countFacts.ts';
import type { Store } from '../store/openStore.ts';
import { readDocuments } from '../store/readDocuments.ts';
import { readRevision } from '../store/revision.ts';
import type { Around } from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import { byRole } from './byRole.ts';
import { callsOf, peopleNamedIn } from './callsByRole.ts';
import type { Current } from './current.ts';
import { prepare } from './heavyWork.ts';
import { keepLandscapes } from './landscapes.ts';
import { oncePerRevision } from './oncePerRevision.ts';
import { type AllActions, readActions } from './readActions.ts';
import type { ScopeInput } from './readScope.ts';
import { type AllSources, readSources } from './readSources.ts';
import { waiting } from './waiting.ts';
import { type LandscapeChanged, watchLandscape } from './watch.ts';

export interface Asking {
  readonly store: Store;
  /** Where backups of this installation are kept. */
  readonly backupFolder: string;
  readonly language: string;
  /** The words for people whose names are not to be shown; null: names are shown. */
  readonly roles: RoleWords | null;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** That the database has when this is first asked: one cheap look, the same for the whole request. */
  revision(): Promise<number>;
  /** That the request has written: what it looks up from here on is looked up anew. */
  lookAgain(): void;
  /** The same for the whole request; without a scope. */
  around(): Promise<Around>;
  /** The same, with what takes long worked out beforehand under this scope, as long as somebody waits for the answer. */
  prepared(scope: ScopeInput | null | undefined, ...jobs: JobName[]): Promise<Around>;
  prepare(here: Scoped, ...jobs: JobName[]): Promise<void>;
  /** Waits for work that goes on, and is kept, when the question is given up for taking too long. */
  waitFor<T>(work: Promise<T>): Promise<T>;
  /** How long it has waited for such work, ms: asked again, it has less to wait for. */
  waited(): number;
  /** A whole record with its evidence; those asked for together are read together. */
  document<K extends RecordKind>(kind: K, id: Id): Promise<Documented<RecordOf[K]>>;
  findDocument<K extends RecordKind>(kind: K, id: Id): Promise<Documented<RecordOf[K]> | null>;
  actions(): Promise<AllActions>;
  sources(): Promise<AllSources>;
  facts(): Promise<FactCounts>;
  /** Whether a text may name somebody whom the landscape knows. */
  namesSomebody(text: string): Promise<boolean>;
  /** When the landscape was last changed, as an instant in ISO form. */
  lastChange(): Promise<string | null>;
  /** Where the landscape stands, then each change of it, as long as somebody listens. */
  changes(): AsyncGenerator<LandscapeChanged>;
}

export type Ask = (language: string, signal?: AbortSignal, roles?: RoleWords | null) => Asking;

/**
 * Makes what a request asks with; what is read of the landscape is shared by all requests.
 * @param backupFolder where backups are kept; empty: nowhere
 */
export function askOf(store: Store, backupFolder = ''): Ask {
  const landscapes = keepLandscapes(store);
  const watch = watchLandscape(store);
  const actions = oncePerRevision(({ landscape }) => readActions(store, landscape.meetings));
  const sources = oncePerRevision(() => readSources(store));
  const facts = oncePerRevision(() => countFacts(store));
  const lastChange = oncePerRevision(async () => (await readChanges(store, 1, null))[0]?.when ?? null);
  return (language, signal = new AbortController().signal, roles = null) => {
    let revision: Promise<number> | undefined;
    let around: Promise<Around> | undefined;
    const { waitFor, waited } = waiting();
    let loaders = documentLoaders(store);
    const revisionNow = () => {
      revision ??= readRevision(store);
      return revision;
    };
    const named = async (): Promise<Current> => landscapes.current(await revisionNow());
    const readAround = async (): Promise<Around> => {
      const current = await named();
      return { current: roles ? byRole(current, await callsOf(current), roles) : current, scope: null, language };
    };
    const aroundNow = () => {
      around ??= waitFor(readAround());
      return around;
    };
    const findDocument: Asking['findDocument'] = (kind, id) => loaders[kind].load(id);
    return {
      store,
      backupFolder,
      language,
      roles,
      signal,
      revision: revisionNow,
      lookAgain: () => {
        [revision, around, loaders] = [undefined, undefined, documentLoaders(store)];
      },
      around: aroundNow,
      prepared: async (scope, ...names) => {
        const around = await aroundNow();
        await waitFor(prepare(projectionOf(inScope(around, scope)), names, signal));
        return around;
      },
      prepare: (here, ...names) => waitFor(prepare(projectionOf(here), names, signal)),
      waitFor,
      waited,
      findDocument,
      document: async (kind, id) => {
        const document = await findDocument(kind, id);
        if (!document) throw new Error(`${id} is in the landscape but not in the database`);
        return document;
      },
      actions: async () => actions(await named()),
      sources: async () => sources(await named()),
      facts: async () => facts(await named()),
      lastChange: async () => lastChange(await named()),
      namesSomebody: async (text) => (await peopleNamedIn(await named())).mayBeIn(text),
      changes: () => watch.changes(signal),
    };
  };
}

type Loaders = { [K in RecordKind]: DataLoader<Id, Documented<RecordOf[K]> | null> };

function documentLoaders(store: Store): Loaders {
  const loader = (kind: RecordKind) => {
    return new DataLoader(async (ids: readonly Id[]) => {
      const found = await readDocuments(store, kind, ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  };
  return Object.fromEntries(recordKinds.map((kind) => [kind, loader(kind)])) as Loaders;
}
