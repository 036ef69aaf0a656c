// Every table of the paper as CSV beside it, numbers as they are counted with.
import type { Cell, Paper, PaperTable } from '../../domain/paper.ts';
import { type Cell as CsvCell, rowsCsv } from '../csv/write.ts';
import { type Part, zipOf } from '../encodings/zip.ts';
import { joined } from './html.ts';

export function csvZipOf({ sections, madeOn }: Paper): Iterable<Uint8Array> {
  const blocks = sections.flatMap((section) => section.blocks);
  const tables = blocks.filter((block): block is PaperTable => block.kind === 'table');
  const parts = tables.map(
    ({ name, columns, rows }): Part => ({
      name: `${name}.csv`,
      texts: [`\uFEFF${rowsCsv([columns.map(({ words }) => joined(words)), ...rows.map((row) => row.map(cellOf))])}`],
    }),
  );
  return zipOf(parts, madeOn);
}

function cellOf({ words, number }: Cell): CsvCell {
  return number ?? joined(words);
}
