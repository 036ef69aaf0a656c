// The lines of a table's columns put into its rows by where their marks stand: the lines of a cell are about its middle.

export interface Item {
  text: string;
  y: number;
}

interface Cell {
  text: string;
  middle: number;
  /** The mark it stands beside; null where there is none. */
  mark: number | null;
  isSure: boolean;
}

interface Shape {
  /** Which column has the names. */
  name: number;
  /** Which columns are ticked. */
  marks: readonly boolean[];
  height: number;
}

/** From above: the text of each column. Null where nobody is named. A row whose mark is not certainly its own has none. */
export function linesInRows(
  columns: readonly (readonly Item[])[],
  shape: Shape,
): { y: number; texts: string[] }[] | null {
  const ticks = columns.flatMap((items, i) => (shape.marks[i] ? items : []));
  const marks = middlesOf(ticks, shape.height);
  const named = bestCells(columns[shape.name] ?? [], marks, shape.height);
  if (named.length === 0) return null;
  const middles = named.map(({ mark, middle }) => (mark === null ? middle : (marks[mark] ?? middle)));
  const beside = columns.map((items, i) =>
    i === shape.name || shape.marks[i] ? [] : bestCells(items, middles, shape.height),
  );
  return named.map((row, at) => ({
    y: row.middle,
    texts: columns.map((items, i) => {
      if (i === shape.name) return row.text;
      if (!shape.marks[i])
        return (beside[i] ?? [])
          .filter(({ mark, isSure }) => mark === at && isSure)
          .map(({ text }) => text)
          .join(' ');
      const y = row.mark === null || !row.isSure ? null : marks[row.mark];
      return y === null || y === undefined
        ? ''
        : items
            .filter((item) => Math.abs(item.y - y) < shape.height / 2)
            .map(({ text }) => text)
            .join(' ');
    }),
  }));
}

/** The heights at which marks stand. */
function middlesOf(ticks: readonly Item[], height: number): number[] {
  const found: number[] = [];
  for (const { y } of ticks.toSorted((a, b) => b.y - a.y))
    if ((found.at(-1) ?? y + height) - y > height / 2) found.push(y);
  return found;
}

const withoutMark = 2;
const withoutCell = 6;
const sureWithin = 0.45;
const alignments = ['middle', 'top', 'bottom'] as const;

/** The lines as cells, about the marks, whichever way the cells of the column stand. */
function bestCells(items: readonly Item[], marks: readonly number[], height: number): Cell[] {
  const [best] = alignments
    .map((alignment) => cellsBy({ items, marks, height, alignment }))
    .toSorted((a, b) => a.cost - b.cost);
  return best?.cells ?? [];
}

interface Task {
  items: readonly Item[];
  marks: readonly number[];
  height: number;
  alignment: (typeof alignments)[number];
}

interface Way {
  cost: number;
  cells: Cell[];
}

/** The cheapest way to cut the lines into cells, each about one mark or about none. */
function cellsBy({ items, marks, height, alignment }: Task): Way {
  const gaps = items.slice(1).map(({ y }, i) => (items[i]?.y ?? y) - y);
  const within = Math.min(1.6 * height, 1.12 * Math.min(...gaps, 1.6 * height));
  // ways[i][k]: of the first i lines and the first k marks.
  const ways: Way[][] = [];
  for (let i = 0; i <= items.length; i++) {
    const here: Way[] = [];
    ways.push(here);
    for (let k = 0; k <= marks.length; k++) {
      const options: Way[] = i === 0 && k === 0 ? [{ cost: 0, cells: [] }] : [];
      const skipped = k > 0 ? here[k - 1] : undefined;
      if (skipped !== undefined) options.push({ ...skipped, cost: skipped.cost + withoutCell });
      for (let from = i - 1; from >= 0 && from >= i - mostLines; from--) {
        if (from < i - 1 && (gaps[from] ?? 0) > within) break;
        const lines = items.slice(from, i);
        const text = lines
          .map((line) => line.text.trim())
          .join(' ')
          .replace(/(?<=\p{L}-) (?=\p{Lu})/gu, '');
        const middle = placeOf(lines, alignment);
        const alone = ways[from]?.[k];
        if (alone !== undefined)
          options.push({
            cost: alone.cost + withoutMark,
            cells: [...alone.cells, { text, middle, mark: null, isSure: false }],
          });
        const before = k > 0 ? ways[from]?.[k - 1] : undefined;
        const off = Math.abs(middle - (marks[k - 1] ?? middle)) / height;
        if (before !== undefined && off < 1.5)
          options.push({
            cost: before.cost + off,
            cells: [...before.cells, { text, middle, mark: k - 1, isSure: off < sureWithin }],
          });
      }
      const [best] = options.toSorted((a, b) => a.cost - b.cost);
      if (best !== undefined) here[k] = best;
    }
  }
  return ways[items.length]?.[marks.length] ?? { cost: Number.POSITIVE_INFINITY, cells: [] };
}

const mostLines = 6;

function placeOf(lines: readonly Item[], alignment: Task['alignment']): number {
  const [top, bottom] = [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0];
  return alignment === 'top' ? top : alignment === 'bottom' ? bottom : (top + bottom) / 2;
}
