// The ties of the records read backwards: what is part of, of, at, within or narrower than a record. Made once a revision.
import type { Attested, Landscape } from '../domain/landscape.ts';
import type { Area, Attendance, Board, Id, Meeting, Organisation, Post, Tenure, Theme } from '../domain/records.ts';

/** Records by the record that they lead to. */
export type Led<T> = ReadonlyMap<Id, readonly T[]>;

export interface Ties {
  subGroups: Led<Board>;
  reportedToBy: Led<Board>;
  succeeds: Led<Board>;
  /** Boards that name this one as perhaps the same. */
  mayBeSameAs: Led<Board>;
  /** The board that is the same body, by organisation. */
  sameBody: Led<Board>;
  units: Led<Organisation>;
  members: Led<Organisation>;
  posts: Led<Post>;
  tenuresOfPerson: Led<Attested<Tenure>>;
  tenuresOfPost: Led<Attested<Tenure>>;
  /** Those without a post and those of its posts. */
  tenuresOfOrganisation: Led<Attested<Tenure>>;
  meetings: Led<Attested<Meeting>>;
  attendancesOfMeeting: Led<Attested<Attendance>>;
  attendancesOfPerson: Led<Attested<Attendance>>;
  narrower: Led<Theme>;
  contains: Led<Area>;
}

export function tiesOf(landscape: Landscape): Ties {
  const { boards, organisations, posts, tenures, meetings, attendances, themes, areas } = landscape;
  const organisationOf = new Map(posts.map((post) => [post.id, post.organisation]));
  return {
    subGroups: led(boards, (board) => [board.partOf]),
    reportedToBy: led(boards, (board) => board.reportsTo),
    succeeds: led(boards, (board) => board.succeededBy),
    mayBeSameAs: led(boards, (board) => board.mayBeSameAs),
    sameBody: led(boards, (board) => [board.sameBodyAs]),
    units: led(organisations, (organisation) => [organisation.partOf]),
    members: led(organisations, (organisation) => organisation.memberOf),
    posts: led(posts, (post) => [post.organisation]),
    tenuresOfPerson: led(tenures, (tenure) => [tenure.person]),
    tenuresOfPost: led(tenures, (tenure) => [tenure.post]),
    tenuresOfOrganisation: led(tenures, (tenure) => [organisationOfTenure(tenure, organisationOf)]),
    meetings: led(meetings, (meeting) => [meeting.board]),
    attendancesOfMeeting: led(attendances, (attendance) => [attendance.meeting]),
    attendancesOfPerson: led(attendances, (attendance) => [attendance.person]),
    narrower: led(themes, (theme) => [theme.broader]),
    contains: led(areas, (area) => area.within),
  };
}

function organisationOfTenure(tenure: Tenure, organisationOf: ReadonlyMap<Id, Id | null>): Id | null {
  return tenure.organisation ?? (tenure.post === null ? null : (organisationOf.get(tenure.post) ?? null));
}

function led<T>(records: readonly T[], leadsTo: (record: T) => readonly (Id | null)[]): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const record of records) {
    for (const id of leadsTo(record)) {
      if (id === null) continue;
      const group = groups.get(id);
      if (group) group.push(record);
      else groups.set(id, [record]);
    }
  }
  return groups;
}
