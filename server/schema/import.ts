import { commitImport } from '../changes/imports/commitImport.ts';
import { createImport } from '../changes/imports/createImport.ts';
import { dateImport } from '../changes/imports/dateImport.ts';
import { discardImport } from '../changes/imports/discardImport.ts';
import { importFormats } from '../changes/imports/importFormats.ts';
import { leaveOutRows } from '../changes/imports/leaveOutRows.ts';
import { mapImport } from '../changes/imports/mapImport.ts';
import { openImports } from '../changes/imports/openImports.ts';
import { type ImportProgress, importProgress } from '../changes/imports/progress.ts';
import { proposalAnswer, proposalAnswers } from '../changes/imports/proposalAnswer.ts';
import { readStoredImport } from '../changes/imports/readOpenImport.ts';
import { leavableRow } from '../changes/imports/rowsLeftOut.ts';
import { inRange } from '../domain/inRange.ts';
import type { Mapping } from '../domain/mapping.ts';
import type { StoredImport } from '../domain/storedImport.ts';
import { findRecord } from '../questions/node.ts';
import { page, pieces } from '../questions/page.ts';
import type { Store } from '../store/openStore.ts';
import { doubtSentence } from '../wording/doubtSentence.ts';
import { languageOf } from '../wording/language.ts';
import { matchReasonSentence } from '../wording/matchReasonSentence.ts';
import { problemMessage } from '../wording/problemSentence.ts';
import type { ImportMappingInput, Resolvers } from './resolvers.generated.ts';
import { whoOf } from './signed.ts';
import { withNames } from './withNames.ts';

const longestList = 5_000;
const longestLines = 1_000;
const longestRecords = 500;
const mostListed = 500;

/** Objects by column from what the API takes as lists. */
function mappingsOf(given: readonly ImportMappingInput[]): Mapping[] {
  return given.map(({ format, columns, fixed }) => ({
    format,
    columns: Object.fromEntries(columns.map(({ column, headings }) => [column, headings])),
    fixed: Object.fromEntries((fixed ?? []).map(({ column, value }) => [column, value])),
  }));
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Whoever wants to know how far it is wants it read and compared. */
function lookedAt(store: Store, stored: StoredImport): ImportProgress {
  const hand = openImports(store);
  if (stored.state === 'OPEN') hand.begin(stored);
  return hand.progress(stored);
}

export const imports: Resolvers = {
  Query: {
    importProposal: async (_, { id }, context) => {
      const asking = withNames(context);
      return proposalAnswer(asking, await readStoredImport(asking.store, id));
    },
    importProposals: (_, { state, first }, context) =>
      proposalAnswers(withNames(context), state ?? null, inRange('first', first ?? 100, 1, 400)),
    importFormats: () => importFormats,
  },
  Mutation: {
    proposeImport: async (_, { input, by }, context) => {
      const { name, format = null, text = null, base64 = null, dated = null } = input;
      const mappings = mappingsOf(input.mapping ?? []);
      const asking = withNames(context);
      const wished = { name, format, text, base64, dated, mappings, by: whoOf(by) };
      return proposalAnswer(asking, await createImport(asking.store, wished));
    },
    mapImport: async (_, { id, mapping, dated }, context) => {
      const asking = withNames(context);
      return proposalAnswer(asking, await mapImport(asking.store, id, mappingsOf(mapping), dated));
    },
    dateImport: async (_, { id, dated = null }, context) => {
      const asking = withNames(context);
      return proposalAnswer(asking, await dateImport(asking.store, id, dated));
    },
    leaveOutRows: async (_, { id, out, back, allFaulty }, context) => {
      const asking = withNames(context);
      const wished = { out: out ?? [], back: back ?? [], allFaulty: allFaulty ?? false };
      return proposalAnswer(asking, await leaveOutRows(asking.store, id, wished));
    },
    commitImport: async (_, { id, decisions, acceptFrom = null, by, why }, context) => {
      const asking = withNames(context);
      const least = acceptFrom === null ? null : inRange('acceptFrom', acceptFrom, 0, 1);
      const author = { who: whoOf(by), why: why ?? null };
      return proposalAnswer(
        asking,
        await commitImport(asking.store, { id, decisions: decisions ?? [], acceptFrom: least }, author),
      );
    },
    discardImport: async (_, { id }, context) => {
      const asking = withNames(context);
      return proposalAnswer(asking, await discardImport(asking.store, id));
    },
  },
  Subscription: {
    importProgress: {
      subscribe: async (_, { id }, context) => {
        const asking = withNames(context);
        const stored = await readStoredImport(asking.store, id);
        return importProgress(stored, lookedAt(asking.store, stored), asking.signal);
      },
      resolve: (told: ImportProgress) => told,
    },
  },
  ImportTable: {
    format: ({ mapping }) => mapping.format,
    fixed: ({ mapping }) => mapping.fixed,
  },
  ImportProposal: {
    mapping: async (proposal) => [...(await proposal.mapping())],
    tables: async (proposal) => [...(await proposal.tables())],
    formats: (proposal) => proposal.formats(),
    rows: (proposal) => proposal.rows(),
    revision: (_proposal, _, { asking }) => asking.revision(),
    stale: (proposal) => proposal.isStale(),
    differences: async (proposal) => (await proposal.differences()).slice(0, mostListed),
    problems: async (proposal, { severity, first }) => {
      const all = await proposal.problems();
      const found = all.filter((problem) => !severity || problem.severity === severity);
      return found.slice(0, inRange('first', first ?? longestList, 1, longestList));
    },
    errorCount: (proposal) => proposal.errors(),
    lastUndecided: ({ last }) => last?.undecided ?? null,
    lastErrorCount: ({ last }) => last?.errors ?? null,
    progress: (proposal) => proposal.progress(),
    counts: (proposal) => proposal.counts(),
    undecided: (proposal) => proposal.undecided(),
    lines: async (proposal, request) =>
      page(
        pieces(await proposal.lines(), (line) => line),
        request,
        longestLines,
      ),
    records: async (proposal, { first, ...wanted }) =>
      (await proposal.records(wanted)).slice(0, inRange('first', first ?? longestList, 1, longestList)),
    recordPage: async (proposal, { first, after, ...wanted }) =>
      page(
        pieces(await proposal.records(wanted), (record) => record),
        { first, after },
        longestRecords,
      ),
    report: ({ report }) => report,
  },
  ImportProblem: {
    leavable: (problem) => leavableRow(problem) !== null,
    message: (problem, _, { asking }) => problemMessage(problem, languageOf(asking.language)),
  },
  ImportDoubt: {
    message: (doubt, _, { asking }) => doubtSentence(doubt, languageOf(asking.language)),
    name: ({ values }) => textOf(values.name ?? values.initials),
    fits: ({ values }) => textOf(values.names)?.split(', ') ?? [],
  },
  ImportMatch: {
    record: async ({ candidate }, _, { asking }) => findRecord(candidate, await asking.around(), asking),
    reasons: ({ reasons }, _, { asking }) =>
      reasons.map((reason) => matchReasonSentence(reason, languageOf(asking.language))),
    weighed: ({ reasons }) => reasons,
  },
};
