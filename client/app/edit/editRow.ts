import type { EditForm, FieldManner } from './editFields.ts';
import type { Values } from './valuesOf.ts';

/** Who says so, as somebody wrote it down. */
export interface Said {
  source: string;
  locator: string;
  quote: string;
  inferred: boolean;
  /** Where no source is named: how it is known then. */
  reason: string;
}

export const nothingSaid: Said = { source: '', locator: '', quote: '', inferred: false, reason: '' };

/** What still keeps it from being saved: columns that lack something, and whether nobody says so. */
export function lacks(form: EditForm, values: Values, said: Said): string[] {
  const empty = (column: string): boolean => (values[column] ?? '').trim() === '';
  return [
    ...form.required.filter(empty),
    ...(form.oneOf?.every(empty) ? form.oneOf : []),
    ...(said.source.trim() === '' && said.reason.trim() === '' ? ['source'] : []),
  ];
}

export interface RowInput {
  form: EditForm;
  /** The record that is changed; null: a new one. */
  id: string | null;
  values: Values;
  /** As the columns were when the form was opened. */
  before: Values;
  said: Said;
}

/** The columns that were written: of a new record all, of one that is there what was changed. What was emptied is `-`. */
export function changedIn({ form, id, values, before }: Omit<RowInput, 'said'>): Values {
  const cells = Object.entries(form.fields).flatMap(([column, manner]) => {
    const [now, then] = [values, before].map((all) => cellOf(all[column], manner));
    if (now === then && id !== null) return [];
    return now === '' || now === undefined ? (id === null ? [] : [[column, '-']]) : [[column, now]];
  });
  return Object.fromEntries(cells);
}

/** What is not said to be so is not so. */
function cellOf(written: string | undefined, manner: FieldManner): string {
  const cell = (written ?? '').trim();
  return manner === 'yesNo' && cell === 'no' ? '' : cell;
}

/** A file of one row in the format's columns: what was written, and what names the record. */
export function rowOf(input: RowInput): string {
  const { form, id, values, said } = input;
  const changed = changedIn(input);
  const cells = new Map<string, string>();
  if (id !== null) cells.set('id', id);
  for (const column of Object.keys(form.fields)) {
    const names = form.required.includes(column) || form.oneOf?.includes(column) === true;
    const cell = changed[column] ?? (names ? (values[column] ?? '').trim() : '');
    if (cell !== '') cells.set(column, cell);
  }
  const source = said.source.trim();
  if (source !== '') cells.set('source', source);
  if (source !== '' && said.locator.trim() !== '') cells.set('locator', said.locator.trim());
  if (source !== '' && said.quote.trim() !== '') cells.set('quote', said.quote.trim());
  cells.set('certainty', said.inferred || source === '' ? 'inferred' : 'stated');
  return `${[...cells.keys()].map(cell).join(',')}\n${[...cells.values()].map(cell).join(',')}\n`;
}

const cell = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Whether anything was written that is not there already. */
export function isChanged(input: Omit<RowInput, 'said'>): boolean {
  return Object.keys(changedIn(input)).length > 0;
}
