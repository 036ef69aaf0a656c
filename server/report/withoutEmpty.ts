import type { Block, PaperTable, Section } from '../domain/paper.ts';

/** Tables without rows, and columns in which nothing stands, take no room: a plan of which nobody has named owners has no such column. */
export function withoutEmpty(section: Section): Section {
  return { ...section, blocks: section.blocks.flatMap(narrowed) };
}

function narrowed(block: Block): Block[] {
  if (block.kind !== 'table') return [block];
  return block.rows.length === 0 ? [] : [withoutColumns(block)];
}

function withoutColumns(table: PaperTable): PaperTable {
  const isFull = (place: number): boolean =>
    table.rows.some((row) => row[place]?.words.some(({ text }) => text !== ''));
  return {
    ...table,
    columns: table.columns.filter((_, place) => isFull(place)),
    rows: table.rows.map((row) => row.filter((_, place) => isFull(place))),
  };
}
