// How a command ends: one JSON document or lines of text on standard output, a sentence when it cannot, and the exit code.
import { BoardwalkError } from '../domain/errors.ts';
import { RefusedImport } from '../domain/problem.ts';
import { type Cell, writeCsv } from '../formats/csv/write.ts';
import { type Language, languageOf } from '../wording/language.ts';
import { phrase } from '../wording/phrase.ts';
import { headline, sentence } from '../wording/sentence.ts';
import { problemLines, problemsFor } from './problems.ts';

/** What every command takes. */
export interface Options {
  json?: boolean;
  /** Of commands that answer with a table. */
  csv?: boolean;
  language?: string;
}

/** What a command answers: for machines, and for a reader. */
export interface Answer {
  document: unknown;
  lines: readonly string[];
  table?: readonly Readonly<Record<string, Cell>>[];
}

/** 0 done · 1 refused: what was asked is wrong · 2 cannot run. */
const cannotRun = 2;
const refused = 1;

/** The language asked for, else that of the shell. */
export function languageFor({ language }: Options): Language {
  return languageOf(language ?? process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG);
}

/** Does the work and prints its answer, or why there is none; sets the exit code. */
export async function answer(options: Options, work: (language: Language) => Promise<Answer>): Promise<void> {
  const language = languageFor(options);
  try {
    process.stdout.write(printed(await work(language), options));
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    if (options.json) process.stdout.write(`${JSON.stringify(errorDocument(error, language))}\n`);
    else process.stderr.write(`${errorLines(error, language).join('\n')}\n`);
  }
}

function printed({ document, lines, table }: Answer, { json = false, csv = false }: Options): string {
  if (json) return `${JSON.stringify(document)}\n`;
  return csv && table ? writeCsv(table) : lines.map((line) => `${line}\n`).join('');
}

function exitCodeOf(error: unknown): number {
  if (!(error instanceof BoardwalkError)) return cannotRun;
  const isSetting = error.reason.startsWith('setting') || error.code === 'INTERNAL';
  return isSetting || error.code === 'DATABASE_UNAVAILABLE' ? cannotRun : refused;
}

function errorDocument(error: unknown, language: Language): unknown {
  if (!(error instanceof BoardwalkError)) return { error: { code: 'INTERNAL', message: unforeseen(error, language) } };
  const problems = error instanceof RefusedImport ? { problems: problemsFor(error.problems, language) } : {};
  return { error: { code: error.code, message: sentence(error, language), ...problems } };
}

function errorLines(error: unknown, language: Language): string[] {
  if (!(error instanceof BoardwalkError)) return [unforeseen(error, language)];
  if (!(error instanceof RefusedImport)) return [sentence(error, language)];
  return [headline(error, language), ...problemLines(error.problems, language)];
}

/** What nobody thought of: its own words, never the way through the program. */
function unforeseen(error: unknown, language: Language): string {
  const why = error instanceof Error ? error.message : String(error);
  return phrase('failed', language, { why: why.split('\n')[0] ?? why });
}
