import type { EditRecordQuery, RecordKind } from '../../api/operations.generated.ts';

type Record_ = NonNullable<EditRecordQuery['node']>;
/** What the columns of a record's import format hold, as they are written there. */
export type Values = Readonly<Record<string, string>>;

/** A record as the form shows it: its kind, and its columns as they are now. */
export function valuesOf(record: Record_): { kind: RecordKind; values: Values } {
  switch (record.__typename) {
    case 'Person':
      return shown('PERSON', {
        person: record.person,
        honorific: record.honorific,
        sort_name: record.sortName,
        aliases: list(record.aliases),
      });
    case 'Organisation':
      return shown('ORGANISATION', {
        organisation: record.organisation,
        acronym: record.acronym,
        name_cy: record.nameCy,
        aliases: list(record.aliases),
        kind: record.kind,
        unit: yes(record.unit),
        part_of: record.bodyOver?.name,
        member_of: names(record.memberOf),
        areas: names(record.areas),
      });
    case 'Board':
      return shown('BOARD', {
        board: record.board,
        acronym: record.acronym,
        name_cy: record.nameCy,
        aliases: list(record.aliases),
        kind: record.kind,
        tier: record.tier,
        themes: names(record.themes),
        areas: names(record.areas),
        purpose: record.purpose,
        statutory_basis: record.statutoryBasis,
        part_of: record.boardOver?.name,
        reports_to: names(record.reportsTo),
        meetings_per_year: number(record.meetingsPerYear),
        minutes_per_meeting: number(record.minutesPerMeeting),
        from: record.from,
        to: record.to,
      });
    case 'Post':
      return shown('POST', {
        post: record.post,
        organisation: record.within?.name,
        aliases: list(record.aliases),
      });
    case 'Tenure':
      return shown('TENURE', {
        person: record.who.name,
        post: record.office?.name,
        organisation: record.within?.name,
        from: record.from,
        to: record.to,
        planned: yes(record.planned),
      });
    case 'Seat':
      return shown('SEAT', {
        board: record.on.name,
        person: record.holder?.name,
        organisation: record.body?.name,
        post: record.office?.name,
        role: record.role,
        title: record.title,
        on_behalf_of: record.onBehalfOf?.name,
        from: record.from,
        to: record.to,
        planned: yes(record.planned),
      });
    case 'Meeting':
      return shown('MEETING', {
        board: record.on.name,
        date: record.date,
        start: record.start,
        end: record.end,
        place: record.place,
        title: record.title,
        chair: record.chair?.name,
        planned: yes(record.planned),
      });
    case 'Attendance':
      return shown('ATTENDANCE', {
        board: record.meeting.board.name,
        date: record.meeting.date,
        start: record.meeting.start,
        person: record.attendee.name,
        status: record.status,
        organisation: record.seatedFor?.name,
        deputy_for: record.deputyFor?.name,
      });
    case 'Action':
      return shown('ACTION', {
        board: record.agreedAt.board.name,
        date: record.agreedAt.date,
        number: record.number,
        text: record.text,
        owner: names(record.owners),
        due: record.due,
      });
    case 'Theme':
      return shown('THEME', { theme: record.theme, name_cy: record.nameCy, broader: record.broader?.name });
    case 'Area':
      return shown('AREA', {
        area: record.area,
        name_cy: record.nameCy,
        code: record.code,
        kind: record.kind,
        within: names(record.lies),
      });
    case 'Source':
      return shown('SOURCE', {
        source: record.key,
        title: record.called,
        date: record.written,
        url: record.url,
      });
  }
}

function shown(
  kind: RecordKind,
  columns: Readonly<Record<string, string | null | undefined>>,
): { kind: RecordKind; values: Values } {
  return { kind, values: Object.fromEntries(Object.entries(columns).map(([column, value]) => [column, value ?? ''])) };
}

const list = (texts: readonly string[]): string => texts.join('; ');
const names = (records: readonly { name: string }[]): string => list(records.map(({ name }) => name));
const yes = (is: boolean): string => (is ? 'yes' : '');
const number = (value: number | null): string => (value === null ? '' : String(value));
