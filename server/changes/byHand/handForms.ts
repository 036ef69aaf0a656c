// What can be written of each kind of record by hand: columns of its import format, so that the rules of a row hold.
import type { RecordKind } from '../../domain/vocabulary.ts';
import { type FormatName, formats } from '../../formats/tables/index.ts';

export interface HandForm {
  format: FormatName;
  columns: readonly string[];
  /** What a row of the kind needs; the format of posts holds two kinds, and so does not say. */
  needed: readonly string[];
}

export const handForms: Readonly<Record<RecordKind, HandForm>> = {
  PERSON: formOf('people'),
  ORGANISATION: formOf('organisations'),
  BOARD: formOf('boards'),
  POST: { format: 'posts', columns: ['post', 'organisation', 'aliases'], needed: ['post'] },
  TENURE: {
    format: 'posts',
    columns: ['person', 'post', 'organisation', 'from', 'to', 'seen', 'planned'],
    needed: ['person'],
  },
  SEAT: formOf('seats'),
  MEETING: formOf('meetings'),
  ATTENDANCE: formOf('attendance'),
  ACTION: formOf('actions'),
  THEME: formOf('themes'),
  AREA: formOf('areas'),
  SOURCE: formOf('sources'),
};

function formOf(format: FormatName): HandForm {
  const { own, required } = formats[format];
  return { format, columns: own, needed: required };
}
