// Lists that stand side by side, one after the other: `PRESENT | OFFICERS` with names below both, each column with its own headings.
import { sectionNamed } from './headings.ts';
import type { Line } from './line.ts';
import { nameSureness } from './nameShape.ts';
import { inOneLanguage } from './pluralTitles.ts';
import { isProse } from './prose.ts';
import { type Column, columnOf, columnsOf, hasName } from './tables.ts';
import { markOf } from './ticks.ts';
import { sectionSaid } from './wordedHeadings.ts';

/** The lines with lists side by side put one below the other. */
export function unfolded(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  const repeated = new Set<string>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const next = lines.slice(i + 1, i + 4);
    if (isHeaded(line)) {
      // On the next page they say the same again, whatever list has begun since.
      found.push(...headed(line).slice(repeated.has(line.text) ? 1 : 0));
      repeated.add(line.text);
      continue;
    }
    const groups = groupsIn(line, next);
    if (groups !== null) {
      const rows = rowsBelow(line, lines.slice(i + 1));
      // The titles may stand there again, as on the next page.
      found.push(...apart(line, { groups, rows: rows.filter(({ text }) => text !== line.text) }));
      i += rows.length;
      continue;
    }
    if (!areTitles(line, next)) {
      found.push(line);
      continue;
    }
    const rows = rowsBelow(line, lines.slice(i + 1));
    found.push(...stacked(line, rows));
    i += rows.length;
  }
  return found;
}

/** `Apologies | Role | Organisation`: the heading of a list and those of its columns at once. */
function isHeaded({ cells }: Line): boolean {
  const [first = '', ...rest] = cells ?? [];
  const named = rest.filter(Boolean).map(columnOf);
  return (
    named.length > 0 &&
    named.every((column) => column === 'role' || column === 'organisation' || column === 'initials') &&
    sectionNamed(first)?.kind === 'people'
  );
}

const headed = (line: Line): Line[] => {
  const [first = '', ...rest] = line.cells ?? [];
  const cells = ['Name', ...rest];
  return [
    { ...line, text: first, cells: null, starts: null },
    { ...line, cells, text: cells.join('\t'), heading: false },
  ];
};

/** `Present | Role | Apologies | Role`: where each list begins that stands beside others with its own columns; null where it is none. */
function groupsIn({ cells }: Line, next: readonly Line[]): readonly number[] | null {
  const titles = cells ?? [];
  const starts = titles.flatMap((cell, i) => (cell !== '' && sectionSaid(cell)?.kind === 'people' ? [i] : []));
  // In words of their own, where each list has the same ones.
  const isRepeated = (cell: string): boolean =>
    cell !== '' && titles.filter((other) => other === cell).length === starts.length;
  const areColumns = titles.every(
    (cell, i) => starts.includes(i) || besideNames.has(columnOf(cell)) || isRepeated(cell),
  );
  const areNamed = next.some(({ cells: row }) => starts.slice(1).some((at) => nameSureness(row?.[at] ?? '') >= 2));
  return starts.length > 1 && starts[0] === 0 && titles.length > starts.length && areColumns && areNamed
    ? starts
    : null;
}

const besideNames: ReadonlySet<Column> = new Set(['role', 'organisation', 'initials', 'contact', 'note']);

/** Such lists one below the other. */
function apart(title: Line, { groups, rows }: { groups: readonly number[]; rows: readonly Line[] }): Line[] {
  return groups.flatMap((from, i) => {
    const part = (line: Line, first?: string): Line => {
      const cells = (line.cells ?? []).slice(from, groups[i + 1]);
      const own = first === undefined ? cells : [first, ...cells.slice(1)];
      return {
        ...line,
        cells: own,
        text: own.filter(Boolean).join('\t'),
        starts: null,
        quote: line.quote ?? line.text,
      };
    };
    return [
      { ...title, text: title.cells?.[from] ?? '', cells: null, starts: null, heading: true },
      part(title, 'Name'),
      ...rows.map((row) => part(row)).filter(({ text }) => text !== ''),
    ];
  });
}

/** A row whose cells are headings each, of people at least one of them, and not of columns of marks. */
function areTitles({ cells }: Line, next: readonly Line[]): boolean {
  const columns = cells === null ? null : columnsOf(cells);
  const areNamesBeside = next.some((row) =>
    row.cells?.some((cell, i) => i > 0 && nameSureness(inOneLanguage(cell.split(/;|\s*\(/u)[0] ?? '')) >= 2),
  );
  if (columns !== null && hasName(columns) && !areNamesBeside) return false;
  if (!areNamesBeside && areMarked(next)) return false;
  const sections = (cells ?? []).filter(Boolean).map(sectionSaid);
  return (
    sections.length > 1 &&
    sections.every((section) => section?.kind === 'people' || section?.kind === 'membership') &&
    sections.some((section) => section?.kind === 'people')
  );
}

/** Rows of a name and marks beside it. */
const areMarked = (rows: readonly Line[]): boolean => {
  const beside = rows.flatMap(({ cells }) => (cells ?? []).slice(1)).filter(Boolean);
  return beside.length > 0 && beside.every((cell) => cell.length < longestMark && markOf(cell) !== null);
};

const longestMark = 4;

function rowsBelow(title: Line, lines: readonly Line[]): Line[] {
  const end = lines.findIndex((line) => {
    if (line.cells !== null) return areTitles(line, []) || line.cells.length > (title.cells?.length ?? 0);
    if (title.starts === null || line.starts === null) return true;
    const section = sectionNamed(line.text);
    const isOther = section !== null && section.kind !== 'people' && section.kind !== 'membership';
    return isOther || line.heading || isProse(line.text) || /^\d+(?:\.\d+)*[.)]?\s/.test(line.text);
  });
  return lines.slice(0, end < 0 ? undefined : end);
}

function stacked(title: Line, rows: readonly Line[]): Line[] {
  const columns = (title.cells ?? []).map((cell): Line[] => [
    { ...title, text: cell, cells: null, starts: null, heading: true },
  ]);
  for (const row of rows)
    for (const [i, cell] of (row.cells ?? [row.text]).entries()) {
      if (cell === '') continue;
      // What stood between semicolons was a line each.
      for (const text of row.starts === null ? cell.split(/;\s+/u) : [cell])
        columns[columnAt(title, row, i)]?.push({ ...row, text, cells: null, starts: null });
    }
  return columns.filter(([head]) => head?.text !== '').flat();
}

/** Below which title a cell stands: the nearest to where it begins. */
function columnAt(title: Line, row: Line, i: number): number {
  const at = row.starts?.[i];
  if (at === undefined || title.starts === null) return i;
  const distances = title.starts.map((start) => Math.abs(start - at));
  return distances.indexOf(Math.min(...distances));
}
