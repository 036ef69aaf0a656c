// PDF to lines: pieces of text put together by where they stand; wide gaps are columns, running heads are left out.
import { getDocumentProxy } from 'unpdf';
import { type Line, lineOf, mostLines } from './line.ts';
import { inColumns } from './pdfColumns.ts';
import { type Piece, type Row, rowsOfPage } from './pdfRows.ts';
import { tickTable } from './pdfTickTables.ts';

interface Placed {
  text: string;
  cells: readonly string[];
  starts: readonly number[];
  /** From the bottom of the page, as a share of its height. */
  at: number;
  page: number;
  /** Whether there is more space above than between lines. */
  apart: boolean;
}

const mostPages = 500;
/** In heights of a letter. */
const paragraphGap = 1.75;

/** The lines of a document; throws where it is none. */
export async function pdfLines(bytes: Uint8Array): Promise<Line[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const placed: Placed[] = [];
  for (let page = 1; page <= Math.min(pdf.numPages, mostPages) && placed.length < mostLines; page++) {
    const sheet = await pdf.getPage(page);
    const { items } = await sheet.getTextContent();
    const height = sheet.getViewport({ scale: 1 }).height || 1;
    const pieces = items.flatMap((item): Piece[] =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: item.transform[4],
              y: item.transform[5],
              width: item.width,
              height: item.height || Math.abs(item.transform[3]) || 10,
            },
          ]
        : [],
    );
    placed.push(...linesOfPage(pieces, page, height));
  }
  const alike = Map.groupBy(placed, wordsOf);
  const kept = placed.filter((line) => !isRunning(line, alike.get(wordsOf(line)) ?? []));
  return kept
    .map(({ text, cells, starts, apart }, i) =>
      lineOf(text, {
        number: i + 1,
        apart,
        ...(cells.length > 1 && { cells }),
        starts,
      }),
    )
    .filter(({ text }) => text !== '');
}

function linesOfPage(pieces: readonly Piece[], page: number, height: number): Placed[] {
  let above: { y: number; height: number } | null = null;
  return tabled(pieces).map(({ cells, starts, row }) => {
    const apart = above === null || above.y - row.y > paragraphGap * Math.max(row.height, above.height);
    above = row;
    return { text: cells.join('\t'), cells, starts, at: row.y / height, page, apart };
  });
}

/** The rows of a page, those of tables with columns to tick by where their marks stand. */
function tabled(pieces: readonly Piece[]): { cells: string[]; starts: number[]; row: Row }[] {
  const rows = rowsOfPage(pieces);
  const table = tickTable(pieces, rows);
  return table === null ? inColumns(rows) : [...tabled(table.above), ...table.lines, ...tabled(table.below)];
}

/** The same words at the same height of several pages, near an edge. `alike`: the lines of the same words. */
function isRunning(line: Placed, alike: readonly Placed[]): boolean {
  if (line.at > 0.1 && line.at < 0.9) return false;
  const pages = alike.filter((other) => Math.abs(other.at - line.at) < 0.01);
  return pages.length > 1 && pages[0] !== line;
}

/** Pages are numbered. */
function wordsOf({ text }: Placed): string {
  return text.replace(/\d+/g, '#');
}
