// Bytes to typed rows, in the format that was named or that they look like. Runs in the thread of read.worker.ts.
import type { MessagePort } from 'node:worker_threads';
import type { KeptMapping, Mapping } from '../domain/mapping.ts';
import { readCsv } from './csv/read.ts';
import { mostCells } from './fileLimits.ts';
import { gexf } from './gexf/read.ts';
import { graphml } from './graphml/read.ts';
import { ical } from './ical/read.ts';
import { minutes } from './minutes/read.ts';
import { popolo } from './popolo/read.ts';
import { type FileBytes, type FileReader, type Read, stumbled, Unreadable, unread } from './reader.ts';
import type { Format, Row } from './tables/format.ts';
import { type FormatName, formats, isFormatName } from './tables/index.ts';
import { readTable } from './tables/readTable.ts';
import { beginRows } from './tables/rowsRead.ts';
import { mostRows } from './tables/sheet.ts';
import { isOldWorkbook, isPacked, readXlsx } from './xlsx/read.ts';

/** Files that are no table: the first reader that knows a file reads it. */
const readers: readonly FileReader[] = [minutes, popolo, graphml, gexf, ical];

/** What the thread is asked for. */
export interface ReadTask {
  file: FileBytes;
  /** As named by the user; null: to be guessed. */
  format: string | null;
  /** Of tables with headings of their own, as the user says. */
  mappings?: readonly Mapping[];
  /** Those that were imported with before. */
  kept?: readonly KeptMapping[];
  /** What the boards of the landscape are called. */
  boards?: readonly string[];
  /** Told how many rows have been read so far. */
  progress?: MessagePort;
  /** When the file was written, if the user says so. */
  dated?: string | null;
}

/** Reads a file; never throws, says what is wrong. */
export async function readBytes(task: ReadTask): Promise<Read> {
  const { progress } = task;
  beginRows(progress === undefined ? null : (rows) => progress.postMessage(rows));
  return withinLimits(task.file.name, await readAny(task));
}

/** What is too much to be compared is not handed on. */
function withinLimits(file: string, read: Read): Read {
  const all = read.contents.flatMap(({ rows }): readonly Row<Format>[] => rows);
  const cells = all.reduce((sum, row) => sum + Object.keys(row.cells).length, 0);
  if (all.length <= mostRows && cells <= mostCells) return read;
  return unread(file, 'fileHoldsTooMuch', { rows: all.length, cells, mostRows, mostCells });
}

async function readAny(task: ReadTask): Promise<Read> {
  const { file, format } = task;
  const { name } = file;
  const reader = readers.find((each) => (format === null ? each.isOne(file) : each.name === format));
  try {
    if (reader !== undefined) return await reader.read(file, { boards: task.boards ?? [], dated: task.dated ?? null });
    if (format === null || isFormatName(format)) return await tableOf(task, format);
  } catch (fault) {
    return stumbled(name, fault);
  }
  return unread(name, 'formatUnknown', { name: format, formats: formatNames() });
}

function tableOf({ file, mappings = [], kept = [], boards = [] }: ReadTask, format: FormatName | null) {
  const hints = { format, mappings, kept, boards };
  if (isOldWorkbook(file.bytes)) throw new Unreadable('oldWorkbook', {});
  return isPacked(file.bytes) ? readXlsx(file, hints) : readTable(readCsv(file.name, file.bytes), hints);
}

const formatNames = (): string => [...Object.keys(formats), ...readers.map(({ name }) => name)].join(', ');
