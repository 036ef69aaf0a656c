import type { PaperTable, Section } from '../domain/paper.ts';

/** Columns in which nothing stands take no room: a plan of which nobody has named owners has none. */
export function withoutEmptyColumns(section: Section): Section {
  return { ...section, blocks: section.blocks.map((block) => (block.kind === 'table' ? narrowed(block) : block)) };
}

function narrowed(table: PaperTable): PaperTable {
  const isFull = (place: number): boolean =>
    table.rows.length === 0 || table.rows.some((row) => row[place]?.words.some(({ text }) => text !== ''));
  return {
    ...table,
    columns: table.columns.filter((_, place) => isFull(place)),
    rows: table.rows.map((row) => row.filter((_, place) => isFull(place))),
  };
}
