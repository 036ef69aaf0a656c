// PDF to lines: pieces of text put together by where they stand; wide gaps are columns, running heads are left out.
import { getDocumentProxy } from 'unpdf';
import { type Line, lineOf, mostLines } from './line.ts';

interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Placed {
  text: string;
  /** From the bottom of the page, as a share of its height. */
  at: number;
  page: number;
  /** Whether there is more space above than between lines. */
  apart: boolean;
}

const mostPages = 500;
/** In heights of a letter. */
const columnGap = 1.4;
const wordGap = 0.15;
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
  const kept = placed.filter((line) => !isRunning(line, placed));
  return kept.map(({ text, apart }, i) => lineOf(text, { number: i + 1, apart })).filter(({ text }) => text !== '');
}

function linesOfPage(pieces: readonly Piece[], page: number, height: number): Placed[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const last = rows.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && Math.abs(first.y - piece.y) < Math.max(2, first.height * 0.4))
      last.push(piece);
    else rows.push([piece]);
  }
  let above: Piece | null = null;
  return rows.map((row) => {
    const [first] = row;
    const apart =
      above === null || first === undefined || above.y - first.y > paragraphGap * Math.max(first.height, above.height);
    above = first ?? above;
    return { text: joined(row), at: (first?.y ?? 0) / height, page, apart };
  });
}

/** The pieces of a line: apart where there is a gap, in columns where it is wide. */
function joined(row: readonly Piece[]): string {
  let [text, end] = ['', Number.NaN];
  for (const { text: own, x, width, height } of row.toSorted((a, b) => a.x - b.x)) {
    const gap = x - end;
    if (gap > columnGap * height) text += '\t';
    else if (gap > wordGap * height && !text.endsWith(' ')) text += ' ';
    text += own;
    end = x + width;
  }
  return text;
}

/** The same words at the same height of several pages, near an edge. */
function isRunning(line: Placed, all: readonly Placed[]): boolean {
  if (line.at > 0.1 && line.at < 0.9) return false;
  const words = line.text.replace(/\d+/g, '#');
  const pages = all.filter((other) => Math.abs(other.at - line.at) < 0.01 && other.text.replace(/\d+/g, '#') === words);
  return pages.length > 1 && pages[0] !== line;
}
