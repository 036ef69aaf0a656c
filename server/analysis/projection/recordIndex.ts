// The records of a landscape by id, and the tenures by person and by post.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Attested, Landscape } from '../../domain/landscape.ts';
import type {
  Area,
  Board,
  Id,
  Meeting,
  Organisation,
  Person,
  Post,
  Seat,
  Tenure,
  Theme,
} from '../../domain/records.ts';
import type { SeatTable } from '../../domain/seatTable.ts';

export interface RecordIndex {
  boards: ReadonlyMap<Id, Attested<Board>>;
  people: Pick<ReadonlyMap<Id, Person>, 'get' | 'has'>;
  organisations: ReadonlyMap<Id, Attested<Organisation>>;
  posts: ReadonlyMap<Id, Post>;
  seats: Pick<ReadonlyMap<Id, Attested<Seat>>, 'get'>;
  meetings: ReadonlyMap<Id, Attested<Meeting>>;
  areas: ReadonlyMap<Id, Area>;
  themes: ReadonlyMap<Id, Theme>;
  /** Without the planned ones. */
  tenuresOfPerson: ReadonlyMap<Id, readonly Attested<Tenure>[]>;
  tenuresOfPost: ReadonlyMap<Id, readonly Attested<Tenure>[]>;
}

export function indexRecords(landscape: Landscape, seats: SeatTable): RecordIndex {
  const tenures = landscape.tenures.filter((tenure) => !tenure.planned);
  return {
    boards: byId(landscape.boards),
    people: byId(landscape.people),
    organisations: byId(landscape.organisations),
    posts: byId(landscape.posts),
    seats: {
      get: (id) => {
        const place = seats.placeOf(id);
        return place < 0 ? undefined : seats.record(place);
      },
    },
    meetings: byId(landscape.meetings),
    areas: byId(landscape.areas),
    themes: byId(landscape.themes),
    tenuresOfPerson: groupedBy(tenures, (tenure) => tenure.person),
    tenuresOfPost: groupedBy(tenures, (tenure) => tenure.post),
  };
}

/** In the order given; what has no key is left out. */
export function groupedBy<T>(values: Iterable<T>, keyOf: (value: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** @throws BoardwalkError NOT_FOUND */
export function found<T>(records: Pick<ReadonlyMap<Id, T>, 'get'>, id: Id): T {
  const record = records.get(id);
  if (record === undefined) throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id });
  return record;
}

function byId<T extends { id: Id }>(records: readonly T[]): Map<Id, T> {
  return new Map(records.map((record) => [record.id, record]));
}
