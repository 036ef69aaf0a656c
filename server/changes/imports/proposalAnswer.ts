// A stored proposal as it is asked about: what takes reading and comparing is worked out only when it is asked for.
import type { Problem } from '../../domain/problem.ts';
import type { ImportState, StoredImport } from '../../domain/storedImport.ts';
import type { RecordKind } from '../../domain/vocabulary.ts';
import type { ParsedFile } from '../../formats/parseFile.ts';
import type { ReadLine, Table, TableColumn } from '../../formats/reader.ts';
import { readImportContent, readImports } from '../../store/imports.ts';
import type { Store } from '../../store/openStore.ts';
import { readRevision } from '../../store/revision.ts';
import type { ProposedAction } from '../proposal/proposal.ts';
import { type Item, undecidedOf } from './items.ts';
import { type Compared, openImports } from './openImports.ts';
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

export interface CountedItems {
  kind: RecordKind;
  action: ProposedAction;
  count: number;
}

/** Of one that is no longer open nothing is left but its report. */
export interface ProposalAnswer extends Omit<StoredImport, 'mapping' | 'report' | 'revision'> {
  readonly report: ImportReport | null;
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
  lines(): Promise<readonly ReadLine[]>;
  records(wanted: WantedItems): Promise<Item[]>;
}

/** What a proposal is asked about with: reading and comparing are kept, and so go on when whoever asked is told to ask again. */
interface AskedWith {
  readonly store: Store;
  readonly waitFor: <T>(work: Promise<T>) => Promise<T>;
}

export function proposalAnswer({ store, waitFor }: AskedWith, stored: StoredImport): ProposalAnswer {
  const { revision, report, mapping: _, ...fields } = stored;
  const isOpen = stored.state === 'OPEN';
  const hand = openImports(store);
  const compared = async (): Promise<Compared | null> => (isOpen ? waitFor(hand.compared(stored)) : null);
  const file = async (): Promise<ParsedFile | null> => (isOpen ? waitFor(hand.file(stored)) : null);
  const items = async (): Promise<readonly Item[]> => (await compared())?.items ?? [];
  const isStale = async (): Promise<boolean> => isOpen && revision !== null && revision !== (await readRevision(store));
  const tables = async (): Promise<readonly Table[]> => (await file())?.tables ?? [];
  return {
    ...fields,
    report: report === null ? null : readReport(report),
    formats: async () => [...new Set((await file())?.contents.map((each) => each.format))],
    mapping: async () => (await tables())[0]?.columns ?? [],
    tables,
    rows: async () => (await compared())?.proposal.rows ?? 0,
    isStale,
    differences: async () => {
      const seen = (await isStale()) ? await readImportContent(store, stored.id, 'seen') : null;
      return seen === null ? [] : differencesSince(seen, await items());
    },
    problems: async () => (await compared())?.proposal.problems ?? [],
    counts: async () => counted(await items()),
    undecided: async () => undecidedOf(await items()),
    lines: async () => {
      const read = await file();
      return read === null ? [] : shownLines(read);
    },
    records: async (wanted) => (await items()).filter((item) => isWanted(item, wanted)),
  };
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

function counted(items: readonly Item[]): CountedItems[] {
  const groups = Map.groupBy(items, ({ kind, action }) => `${kind} ${action}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ kind: first.kind, action: first.action, count: group.length }];
  });
}
