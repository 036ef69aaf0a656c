// A stored proposal as it is asked about. Nothing is worked out for it: what was found is kept with it, and all that is proposed is looked up
// in what was read and compared, or waited for while that goes on.
import { type CountedItems, type ImportFound, readFound } from '../../domain/importFound.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ImportState, StoredImport } from '../../domain/storedImport.ts';
import type { ProposedAction, RecordKind } from '../../domain/vocabulary.ts';
import type { ParsedFile } from '../../formats/parseFile.ts';
import type { ReadLine, Table, TableColumn } from '../../formats/reader.ts';
import { readImportContent, readImports } from '../../store/imports.ts';
import type { Store } from '../../store/openStore.ts';
import { readRevision } from '../../store/revision.ts';
import type { Compared } from './compared.ts';
import { foundIn } from './foundIn.ts';
import type { Item } from './items.ts';
import { type OpenImports, openImports } from './openImports.ts';
import { type ImportProgress, unknown } from './progress.ts';
import { type ImportReport, readReport } from './report.ts';
import { type Difference, differencesSince } from './seen.ts';
import { shownLines } from './shownLines.ts';

export interface WantedItems {
  readonly kinds?: readonly RecordKind[] | null | undefined;
  readonly actions?: readonly ProposedAction[] | null | undefined;
  readonly row?: number | null | undefined;
}

export type TableAnswer = Table;
export type ColumnAnswer = TableColumn;

/** Of one that is no longer open nothing is left but its report. */
export interface ProposalAnswer extends Omit<StoredImport, 'mapping' | 'report' | 'revision' | 'found'> {
  readonly report: ImportReport | null;
  /** What was found when it was last compared; null: it was not yet. */
  readonly last: ImportFound | null;
  progress(): ImportProgress;
  formats(): Promise<string[]>;
  /** The columns of the first table. */
  mapping(): Promise<readonly ColumnAnswer[]>;
  tables(): Promise<readonly TableAnswer[]>;
  rows(): Promise<number>;
  isStale(): Promise<boolean>;
  differences(): Promise<Difference[]>;
  problems(): Promise<readonly Problem[]>;
  counts(): Promise<CountedItems[]>;
  undecided(): Promise<number>;
  errors(): Promise<number>;
  lines(): Promise<readonly ReadLine[]>;
  records(wanted: WantedItems): Promise<Item[]>;
}

/** What a proposal is asked about with: reading and comparing are kept, and so go on when whoever asked is told to ask again. */
interface AskedWith {
  readonly store: Store;
  readonly waitFor: <T>(work: Promise<T>) => Promise<T>;
}

export function proposalAnswer({ store, waitFor }: AskedWith, stored: StoredImport): ProposalAnswer {
  const { revision, report, found, mapping: _, ...fields } = stored;
  const last = found === null ? null : readFound(found);
  const isOpen = stored.state === 'OPEN';
  const hand = openImports(store);
  const compared = async (): Promise<Compared | null> => (isOpen ? waitFor(hand.compared(stored)) : null);
  const file = async (): Promise<ParsedFile | null> => (isOpen ? waitFor(hand.file(stored)) : null);
  const items = async (): Promise<readonly Item[]> => (await compared())?.items ?? [];
  const isStale = async (): Promise<boolean> => isOpen && revision !== null && revision !== (await readRevision(store));
  const tables = async (): Promise<readonly Table[]> => (await file())?.tables ?? [];
  /** Of the landscape as it is: as it was kept, unless that has changed. */
  const now = async (): Promise<ImportFound | null> => {
    if (isOpen && last?.revision === (await readRevision(store))) return last;
    const made = await compared();
    return made && foundIn(made);
  };
  return {
    ...fields,
    last,
    progress: () => progressOf(hand, stored),
    report: report === null ? null : readReport(report),
    formats: async () => (isOpen ? (last ?? (await now()))?.formats : null) ?? [],
    mapping: async () => (await tables())[0]?.columns ?? [],
    tables,
    rows: async () => (isOpen ? (last ?? (await now()))?.rows : null) ?? 0,
    isStale,
    differences: async () => {
      const seen = (await isStale()) ? await readImportContent(store, stored.id, 'seen') : null;
      return seen === null ? [] : differencesSince(seen, await items(), stored.name);
    },
    problems: async () => (await compared())?.proposal.problems ?? [],
    counts: async () => (await now())?.counts ?? [],
    undecided: async () => (await now())?.undecided ?? 0,
    errors: async () => (await now())?.errors ?? 0,
    lines: async () => {
      const read = await file();
      return read === null ? [] : shownLines(read);
    },
    records: async (wanted) => (await items()).filter((item) => isWanted(item, wanted)),
  };
}

function progressOf(hand: OpenImports, stored: StoredImport): ImportProgress {
  const { id, state } = stored;
  return state === 'OPEN' ? hand.progress(stored) : { ...unknown, id, stage: state };
}

/** The latest first. */
export async function proposalAnswers(
  asked: AskedWith,
  state: ImportState | null,
  most: number,
): Promise<ProposalAnswer[]> {
  const all = await readImports(asked.store);
  return all
    .filter((stored) => state === null || stored.state === state)
    .slice(0, most)
    .map((stored) => proposalAnswer(asked, stored));
}

function isWanted({ kind, action, row, lines }: Item, { kinds, actions, row: wanted }: WantedItems): boolean {
  return (
    (!kinds || kinds.includes(kind)) &&
    (!actions || actions.includes(action)) &&
    (typeof wanted !== 'number' || row === wanted || lines.includes(wanted))
  );
}
