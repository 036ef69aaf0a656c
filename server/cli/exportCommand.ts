import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { namedWhenWhole } from '../changes/files/namedWhenWhole.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Exported } from '../domain/exported.ts';
import { exportNamed, exportNames } from '../formats/exports.ts';
import { type PaperFormat, paperNamed } from '../formats/paper/index.ts';
import { askOf } from '../questions/asking.ts';
import { exportRecords } from '../questions/exportRecords.ts';
import { aboutExport } from '../wording/aboutExport.ts';
import type { Language } from '../wording/language.ts';
import { numberIn } from '../wording/numberIn.ts';
import { phrase } from '../wording/phrase.ts';
import { roleWords } from '../wording/roleWords.ts';
import { type Answer, answer } from './answer.ts';
import { callersPath } from './callersPath.ts';
import { addReportOptions, type ReportOptions, reportParts } from './reportExport.ts';
import { addScope, type ScopeOptions, scopeOf } from './withAround.ts';
import { withStore } from './withStore.ts';

interface ExportOptions extends ScopeOptions, ReportOptions {
  out?: string;
  overwrite?: boolean;
  names: 'all' | 'roles';
}

/** `export FORMAT`: the landscape, or what is in scope of it, as a file to keep; text goes to standard output unless a file is named. */
export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('write the landscape, or a scope of it, in a format that other programs read')
    .argument('<format>', exportNames)
    .option('--out <file>', 'the file; what is there already is not replaced')
    .option('--overwrite', 'replace the file if it is there')
    .addOption(
      new Option('--names <which>', 'people by their names, or by their roles instead')
        .choices(['all', 'roles'])
        .default('all'),
    );
  addReportOptions(addScope(command)).action((name: string, options: ExportOptions) =>
    answer(options, (language) => run(name, options, language)),
  );
}

async function run(name: string, options: ExportOptions, language: Language): Promise<Answer> {
  const paper = paperNamed(name);
  if (paper) return writeReport(name, paper, { options, language });
  const { format } = exportNamed(name);
  const { out, overwrite = false, json = false } = options;
  if (out === undefined && (json || !format.isText)) throw new BoardwalkError('BAD_INPUT', 'exportNeedsFile', { name });
  const scope = scopeOf(options);
  const roles = options.names === 'roles' ? roleWords(language) : null;
  const today = new Date().toISOString().slice(0, 10);
  const exported = await withStore((store) => exportRecords(askOf(store)(language, undefined, roles), scope, today));
  const about = aboutExport(exported);
  const parts = (): Readable => Readable.from(format.write(exported, about));
  if (out === undefined) {
    await print(parts());
    return { document: null, lines: [] };
  }
  const path = await writeWhole(parts(), { out, overwrite });
  return writtenTo(path, { name, exported, about }, language);
}

async function writeReport(
  name: string,
  format: PaperFormat,
  { options, language }: { options: ExportOptions; language: Language },
): Promise<Answer> {
  const { out, overwrite = false, json = false, names } = options;
  if (out === undefined && (json || !format.isPage)) throw new BoardwalkError('BAD_INPUT', 'exportNeedsFile', { name });
  const parts = Readable.from(await reportParts(format, { ...options, rolesOnly: names === 'roles', language }));
  if (out === undefined) {
    await print(parts);
    return { document: null, lines: [] };
  }
  const path = await writeWhole(parts, { out, overwrite });
  return { document: { file: path, format: name }, lines: [phrase('reportWritten', language, { path })] };
}

/** Where it lies then. */
async function writeWhole(parts: Readable, { out, overwrite }: { out: string; overwrite: boolean }): Promise<string> {
  const path = callersPath(out);
  await namedWhenWhole({ path, overwrite }, (draft) => pipeline(parts, createWriteStream(draft, { flags: 'wx' })));
  return path;
}

async function print(parts: Readable): Promise<void> {
  try {
    await pipeline(parts, process.stdout, { end: false });
  } catch (fault) {
    // Whoever reads may stop reading.
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EPIPE')) throw fault;
  }
}

function writtenTo(
  path: string,
  { name, exported, about }: { name: string; exported: Exported; about: readonly string[] },
  language: Language,
): Answer {
  const counts = Object.entries(exported.records).map(([kind, records]) => [kind, records.length] as const);
  const count = numberIn(
    language,
    counts.reduce((sum, [, each]) => sum + each, 0),
  );
  return {
    document: { file: path, format: name, records: Object.fromEntries(counts), about },
    lines: [phrase('exported', language, { path, count }), ...about],
  };
}
