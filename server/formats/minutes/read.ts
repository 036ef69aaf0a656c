// Minutes, agendas and lists of members, in text, Markdown, HTML, DOCX or PDF.
import { decodeText } from '../encodings/decodeText.ts';
import type { FileBytes, FileReader, Read, ReadHints, ReadLine } from '../reader.ts';
import { documentKind, foreignLines, linesOfText, looksLikeMinutes } from './documentLines.ts';
import type { Line } from './line.ts';
import { readMinutes } from './readMinutes.ts';

export const minutes: FileReader = {
  name: 'minutes',
  isOne: ({ name }) => looksLikeMinutes(name),
  read: readDocument,
};

async function readDocument({ name, bytes }: FileBytes, { dated = null }: ReadHints): Promise<Read> {
  // A date without a year is of the year in which it is read, at the latest.
  const readOn = new Date().toISOString().slice(0, 10);
  const lines = await foreignLines(name, bytes);
  if (lines !== null) return { ...readMinutes({ file: name, lines, readOn, dated }), lines: shown(lines) };
  const { text, problems } = decodeText(name, bytes);
  if (text === null) return { contents: [], problems };
  const ofText = linesOfText(documentKind(name, bytes), text);
  const read = readMinutes({ file: name, lines: ofText, readOn, dated });
  return { contents: read.contents, problems: [...problems, ...read.problems], lines: shown(ofText) };
}

const shown = (lines: readonly Line[]): ReadLine[] =>
  lines.map(({ number, text }) => ({ number, text: text.replaceAll('\t', '  ') }));
