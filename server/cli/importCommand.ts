import { type Command, Option } from 'commander';
import { filesFromDisk } from '../changes/files/filesFromDisk.ts';
import { importBatch } from '../changes/importBatch.ts';
import type { Candidate } from '../changes/proposal/meant.ts';
import type { Proposal } from '../changes/proposal/proposal.ts';
import { proposeImport, readInput, refuseFatal } from '../changes/proposeImport.ts';
import { readTableHints } from '../changes/tableHints.ts';
import type { Change } from '../domain/change.ts';
import type { Mapping } from '../domain/mapping.ts';
import { parseMapping } from '../formats/mapping/parseMapping.ts';
import { doubtSentence } from '../wording/doubtSentence.ts';
import type { Language } from '../wording/language.ts';
import { matchReasonSentence } from '../wording/matchReasonSentence.ts';
import { phrase } from '../wording/phrase.ts';
import { type Answer, answer, type Options } from './answer.ts';
import { callersPath } from './callersPath.ts';
import { problemsFor } from './problems.ts';
import { proposalLines } from './proposalLines.ts';
import { dateOf } from './withAround.ts';
import { withStore } from './withStore.ts';

interface ImportOptions extends Options {
  format?: string;
  mapping?: string;
  dated?: string;
  review?: 'create' | 'skip';
  yes?: boolean;
  by: string;
}

/** `import FILE…`: a proposal, and with `--yes` the import itself. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description(
      'read tables (CSV, XLSX), minutes (text, Markdown, HTML, DOCX, PDF), Popolo, GraphML, GEXF and iCalendar: show what they would change and, with --yes, import them as one change',
    )
    .argument('<file...>', 'the files, read as one batch')
    .option('--format <format>', 'the format of all of them, where name and headings do not tell')
    .option(
      '--mapping <file>',
      'JSON: which headings fill which columns, for tables with headings of their own; “suggested”: as the proposal says',
    )
    .option('--dated <date>', 'when the files were written')
    .addOption(new Option('--review <how>', 'what becomes of records that need a decision').choices(['create', 'skip']))
    .option('--yes', 'import, not only propose')
    .option('--by <name>', 'who imports, for the log', 'command line')
    .action((paths: string[], options: ImportOptions) => answer(options, (language) => run(paths, options, language)));
}

async function run(paths: readonly string[], options: ImportOptions, language: Language): Promise<Answer> {
  const { format = null, review = null, yes = false, by } = options;
  const dated = dateOf(options.dated);
  const { files, problems } = await filesFromDisk(paths.map(callersPath));
  const takesLikely = options.mapping === 'suggested';
  const mappings = takesLikely ? [] : await mappingsIn(options.mapping);
  refuseFatal(problems);
  const author = { who: by, why: files.map(({ name }) => name).join(', ') };
  const { proposal, change } = await withStore(async (store) => {
    const hints = await store.read(readTableHints);
    const input = await readInput({ files, problems, format, dated, review, mappings, hints, takesLikely });
    return yes
      ? importBatch(store, input, author)
      : { proposal: await store.read((on) => proposeImport(on, input)), change: null };
  });
  const isNew = proposal.records.some(({ action }) => action !== 'LINK' && action !== 'UNCHANGED');
  return {
    document: importDocument(proposal, change, language),
    lines: [...proposalLines(proposal, files.length, language), outcome(change, isNew, language)],
  };
}

/** The mappings in the file that the user names. @throws RefusedImport */
async function mappingsIn(path: string | undefined): Promise<Mapping[]> {
  if (path === undefined) return [];
  const { files, problems } = await filesFromDisk([callersPath(path)]);
  refuseFatal(problems);
  return files.flatMap(({ name, bytes }) => parseMapping(name, new TextDecoder().decode(bytes)));
}

/** `{proposal, change}` with the problems in words. */
export function importDocument(proposal: Proposal, change: Change | null, language: Language): unknown {
  const inWords = ({ reasons, ...candidate }: Candidate) => ({
    ...candidate,
    reasons: reasons.map((reason) => ({ ...reason, message: matchReasonSentence(reason, language) })),
  });
  const records = proposal.records.map(({ doubts, match, candidates, ...record }) => ({
    ...record,
    match: match && inWords(match),
    candidates: candidates.map(inWords),
    doubts: doubts.map((doubt) => ({ ...doubt, message: doubtSentence(doubt, language) })),
  }));
  return { proposal: { ...proposal, records, problems: problemsFor(proposal.problems, language) }, change };
}

/** What came of it, and what to do next. */
export function outcome(change: Change | null, isNew: boolean, language: Language): string {
  if (change !== null) return phrase('imported', language, { id: change.id });
  return phrase(isNew ? 'notYet' : 'nothingNew', language);
}
