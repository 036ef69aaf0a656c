// A register with a column for each meeting: its headings are days, and under them stands who was there.
import type { Mapping } from '../../domain/mapping.ts';
import type { Sheet } from '../tables/sheet.ts';
import { readDate } from '../words/dates.ts';
import type { ColumnContent } from './columnContent.ts';
import { indexOfHeading } from './headingWords.ts';

/** Stand for columns that the table does not have. */
const [dateColumn, statusColumn] = ['⟨date⟩', '⟨status⟩'];
const leastMarks = 0.6;

/** The headings that are days with marks under them; none where nothing is marked. */
export function meetingHeadings(headings: readonly { written: string; content: ColumnContent }[]): string[] {
  const days = headings.filter(
    ({ written, content }) =>
      readDate(written)?.length === 10 && (content.filled === 0 || content.statuses >= leastMarks),
  );
  return days.some(({ content }) => content.filled > 0) ? days.map(({ written }) => written) : [];
}

/** Whether a mapping says that the headings that give the date are those under which the status stands. */
function isRegister({ format, columns }: Mapping): boolean {
  const { date = [], status = [] } = columns;
  return format === 'attendance' && date.length > 0 && date.join('\0') === status.join('\0');
}

/** The register as a table with a row for each mark; any other table as it is. A row keeps its number. */
export function oneRowAMark(sheet: Sheet, mapping: Mapping): { sheet: Sheet; mapping: Mapping } {
  if (!isRegister(mapping)) return { sheet, mapping };
  const days = (mapping.columns.date ?? []).map((heading) => ({ heading, at: indexOfHeading(sheet.written, heading) }));
  const taken = new Set(days.map(({ at }) => at));
  const written = [...sheet.written.map((heading, i) => (taken.has(i) ? '' : heading)), dateColumn, statusColumn];
  const rows = sheet.rows.flatMap(({ row, cells }) =>
    days.flatMap(({ heading, at }) => {
      const mark = cells[at]?.trim() ?? '';
      const padded = Array.from(sheet.written, (_, i) => cells[i] ?? '');
      return mark === '' ? [] : [{ row, cells: [...padded, heading, mark] }];
    }),
  );
  return {
    sheet: { ...sheet, written, rows },
    mapping: { ...mapping, columns: { ...mapping.columns, date: [dateColumn], status: [statusColumn] } },
  };
}
