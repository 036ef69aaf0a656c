import type { EditRecordQuery, RecordKind } from '../../api/operations.generated.ts';

type Record_ = NonNullable<EditRecordQuery['node']>;
/** What the columns of a record's import format hold, as they are written there. */
export type Values = Readonly<Record<string, string>>;

export interface Shown {
  kind: RecordKind;
  values: Values;
  /** What the records are called that the columns name by their ids. */
  called: ReadonlyMap<string, string>;
}

/** A record as the form shows it: its kind, and its columns as they are now. Those of others that it names are told by their ids. */
export function valuesOf(record: Record_): Shown {
  const called = new Map<string, string>();
  const one = (tied: { id: string; name: string } | null): string => {
    if (tied !== null) called.set(tied.id, tied.name);
    return tied?.id ?? '';
  };
  const all = (tied: readonly { id: string; name: string }[]): string => tied.map(one).join('; ');
  const shown = (kind: RecordKind, columns: Readonly<Record<string, string | null | undefined>>): Shown => ({
    kind,
    values: Object.fromEntries(
      Object.entries({ ...columns, last_checked: record.lastChecked }).map(([column, value]) => [column, value ?? '']),
    ),
    called,
  });
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
        part_of: one(record.bodyOver),
        member_of: all(record.memberOf),
        areas: all(record.areas),
      });
    case 'Board':
      return shown('BOARD', {
        board: record.board,
        acronym: record.acronym,
        name_cy: record.nameCy,
        aliases: list(record.aliases),
        kind: record.kind,
        tier: record.tier,
        themes: all(record.themes),
        areas: all(record.areas),
        purpose: record.purpose,
        statutory_basis: record.statutoryBasis,
        part_of: one(record.boardOver),
        reports_to: all(record.reportsTo),
        meetings_per_year: number(record.meetingsPerYear),
        minutes_per_meeting: number(record.minutesPerMeeting),
        from: record.from,
        to: record.to,
        status: record.boardStatus,
        succeeded_by: all(record.succeededBy),
        may_be_same_as: all(record.mayBeSameAs),
        same_body_as: one(record.bodyToo),
      });
    case 'Post':
      return shown('POST', {
        post: record.post,
        organisation: one(record.within),
        aliases: list(record.aliases),
      });
    case 'Tenure':
      return shown('TENURE', {
        person: one(record.who),
        post: one(record.office),
        organisation: one(record.within),
        from: record.from,
        to: record.to,
        planned: yes(record.planned),
        seen: list(record.seen),
      });
    case 'Seat':
      return shown('SEAT', {
        board: one(record.on),
        person: one(record.holder),
        organisation: one(record.body),
        post: one(record.office),
        role: record.role,
        title: record.title,
        on_behalf_of: one(record.onBehalfOf),
        from: record.from,
        to: record.to,
        planned: yes(record.planned),
        seen: list(record.seen),
      });
    case 'Meeting':
      return shown('MEETING', {
        board: one(record.on),
        date: record.date,
        start: record.start,
        end: record.end,
        place: record.place,
        title: record.title,
        chair: one(record.chair),
        planned: yes(record.planned),
      });
    case 'Attendance':
      return shown('ATTENDANCE', {
        board: one(record.meeting.board),
        date: record.meeting.date,
        start: record.meeting.start,
        person: one(record.attendee),
        status: record.status,
        organisation: one(record.seatedFor),
        deputy_for: one(record.deputyFor),
      });
    case 'Action':
      return shown('ACTION', {
        board: one(record.agreedAt.board),
        date: record.agreedAt.date,
        number: record.number,
        text: record.text,
        owner: all(record.owners),
        due: record.due,
      });
    case 'Theme':
      return shown('THEME', { theme: record.theme, name_cy: record.nameCy, broader: one(record.broader) });
    case 'Area':
      return shown('AREA', {
        area: record.area,
        name_cy: record.nameCy,
        code: record.code,
        kind: record.kind,
        within: all(record.lies),
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

/** A semicolon of its own parts nothing. */
const list = (texts: readonly string[]): string => texts.map((text) => text.replaceAll(';', '\\;')).join('; ');
const yes = (is: boolean): string => (is ? 'yes' : '');
const number = (value: number | null): string => (value === null ? '' : String(value));
