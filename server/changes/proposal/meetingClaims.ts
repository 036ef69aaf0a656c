// Rows of meetings, attendance and actions: what happened, who was there, what was agreed.
import type { Claim, FieldClaim } from './claim.ts';
import type { RowReader } from './rowReader.ts';

/** The meeting that a row is about. */
export function meetingClaim(row: RowReader): Claim | null {
  const chair = row.ties({ chair: 'PERSON' });
  const meeting = meetingOf(row, [
    ...row.values(['end', 'place', 'title', 'planned']),
    ...chair,
    ...row.kept('MEETING'),
  ]);
  return meeting && { ...meeting, idText: row.text('id') ?? meeting.idText, isDefinition: true };
}

/** The attendance of a row, and the meeting that it implies. */
export function attendanceClaims(row: RowReader): Claim[] {
  const meeting = meetingOf(row, row.values(['end']));
  const person = row.ref('person', 'PERSON', 'person_id');
  if (meeting === null || person === null) return [];
  const organisation = row.ref('organisation', 'ORGANISATION', 'organisation_id');
  const fields: FieldClaim[] = [
    ...shownOf(meeting),
    { column: 'person', field: 'person', value: person },
    ...(organisation === null ? row.values(['organisation'], () => 'onBehalfOf') : []),
    ...(organisation === null ? [] : [{ column: 'organisation', field: 'onBehalfOf', value: organisation }]),
    ...row.values(['status']),
    ...row.ties({ deputy_for: 'PERSON' }),
    ...row.kept('ATTENDANCE'),
  ];
  return [meeting, { ...partOf(meeting, row), kind: 'ATTENDANCE', fields }];
}

/** The action of a row, and the meeting that it implies. */
export function actionClaims(row: RowReader): Claim[] {
  const meeting = meetingOf(row, []);
  if (meeting === null || row.text('text') === null) return [];
  const owners = row.ties({ owner: 'PERSON' }).map((claim) => ({ ...claim, field: 'owners' }));
  const fields = [...shownOf(meeting), ...row.values(['number', 'text', 'due']), ...owners, ...row.kept('ACTION')];
  return [meeting, { ...partOf(meeting, row), kind: 'ACTION', fields }];
}

function meetingOf(row: RowReader, more: FieldClaim[]): Claim | null {
  const board = row.ref('board', 'BOARD', 'board_id');
  if (board === null || row.text('date') === null) return null;
  return {
    kind: 'MEETING',
    place: row.place,
    said: row.said,
    own: null,
    idText: row.text('meeting_id'),
    fields: [{ column: 'board', field: 'board', value: board }, ...row.values(['date', 'start']), ...more],
    isDefinition: false,
    meeting: null,
  };
}

function partOf(meeting: Claim, row: RowReader): Claim {
  return { ...meeting, idText: row.text('id'), isDefinition: true, meeting };
}

function shownOf(meeting: Claim): FieldClaim[] {
  return meeting.fields
    .filter(({ column }) => column === 'board' || column === 'date' || column === 'start')
    .map((claim) => ({ ...claim, field: null }));
}
