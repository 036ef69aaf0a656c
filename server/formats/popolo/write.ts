// Records as Popolo: people, organisations (boards among them), posts, memberships, meetings as events, areas. What Popolo has no word
// for is left out (docs/export-formats.md says what).
import type { Documented, Evidence } from '../../domain/evidence.ts';
import type { Exported } from '../../domain/exported.ts';
import type { AnyRecord, Id, RecordOf } from '../../domain/records.ts';
import { filled, type Json, objectTexts } from '../encodings/jsonTexts.ts';

type Sources = ReadonlyMap<Id, RecordOf['SOURCE']>;

/** `about`: what it is a picture of, line by line. */
export function popoloOf({ records }: Exported, about: readonly string[]): Generator<string> {
  const sources: Sources = new Map(records.SOURCE.map((source) => [source.id, source]));
  const bodies = new Map(records.ORGANISATION.map(({ id, name }) => [id, name]));
  const from = (record: Documented<AnyRecord>) => ({ sources: sourcesOf(record.evidence, sources) });
  return objectTexts(
    { meta: { about } },
    {
      persons: mapped(records.PERSON, (person) => ({ ...personOf(person), ...from(person) })),
      organizations: chained(
        mapped(records.ORGANISATION, (body) => ({ ...bodyOf(body), classification: body.kind, ...from(body) })),
        mapped(records.BOARD, (board) => ({ ...bodyOf(board), ...boardOf(board), ...from(board) })),
      ),
      posts: mapped(records.POST, (post) => ({ ...postOf(post), ...from(post) })),
      memberships: chained(
        mapped(records.TENURE, (tenure) => ({ ...tenureOf(tenure), ...from(tenure) })),
        mapped(records.SEAT, (seat) => ({ ...seatOf(seat, bodies), ...from(seat) })),
      ),
      areas: mapped(records.AREA, (area) => ({ ...areaOf(area), ...from(area) })),
      events: meetingsOf(records, from),
    },
  );
}

function* mapped<T>(items: Iterable<T>, make: (item: T) => Json): Generator<Json> {
  for (const item of items) yield filled(make(item));
}

function* chained(...all: readonly Iterable<Json>[]): Generator<Json> {
  for (const items of all) yield* items;
}

function sourcesOf(evidence: readonly Evidence[], sources: Sources): Json[] {
  const said = evidence.map(({ source, fact, locator, quote, certainty }) => {
    const { title = source, url = null } = sources.get(source) ?? {};
    return filled({ url, note: title, fact, locator, quote, certainty: certainty.toLowerCase() });
  });
  return said;
}

function personOf({ id, name, sortName, honorific, aliases }: RecordOf['PERSON']): Json {
  return { id, name, sort_name: sortName, honorific_prefix: honorific, other_names: namesOf(aliases) };
}

function bodyOf(body: RecordOf['ORGANISATION'] | RecordOf['BOARD']): Json {
  const { id, name, nameCy, acronym, aliases, partOf, areas } = body;
  return {
    id,
    name,
    other_names: [
      ...namesOf(aliases),
      ...(nameCy === null ? [] : [{ name: nameCy, lang: 'cy' }]),
      ...(acronym === null ? [] : [{ name: acronym, note: 'acronym' }]),
    ],
    parent_id: partOf,
    area_id: areas[0] ?? null,
  };
}

/** What tells a board from other organisations is its identifier's scheme. */
function boardOf({ id, kind, from, to, purpose }: RecordOf['BOARD']): Json {
  return {
    classification: kind ?? 'board',
    identifiers: [{ scheme: 'boardwalk-board', identifier: id }],
    founding_date: from,
    dissolution_date: to,
    description: purpose,
  };
}

function postOf({ id, name, aliases, organisation }: RecordOf['POST']): Json {
  return { id, label: name, other_labels: namesOf(aliases), organization_id: organisation };
}

function tenureOf({ id, person, post, organisation, from, to }: RecordOf['TENURE']): Json {
  return { id, person_id: person, post_id: post, organization_id: organisation, start_date: from, end_date: to };
}

function seatOf(seat: RecordOf['SEAT'], bodies: ReadonlyMap<Id, string>): Json {
  const { id, board, person, organisation, post, onBehalfOf, role, title, from, to } = seat;
  const member = organisation && { '@type': 'Organization', id: organisation, name: bodies.get(organisation) };
  return {
    id,
    organization_id: board,
    person_id: person,
    member,
    post_id: post,
    on_behalf_of_id: onBehalfOf,
    role: role.toLowerCase(),
    label: title,
    start_date: from,
    end_date: to,
  };
}

function areaOf({ id, name, code, kind, within }: RecordOf['AREA']): Json {
  return { id, name, identifier: code, classification: kind, parent_id: within[0] ?? null };
}

function* meetingsOf(
  { MEETING, ATTENDANCE, BOARD }: Exported['records'],
  from: (record: Documented<AnyRecord>) => Json,
): Generator<Json> {
  const boards = new Map(BOARD.map(({ id, name }) => [id, name]));
  const attendances = Map.groupBy(ATTENDANCE, ({ meeting }) => meeting);
  for (const meeting of MEETING) {
    const { id, board, date, start, end, title, place } = meeting;
    const attendees = (attendances.get(id) ?? []).map(({ person, status, onBehalfOf }) =>
      filled({ person_id: person, status: status.toLowerCase(), on_behalf_of_id: onBehalfOf }),
    );
    yield filled({
      id,
      name: title ?? `${boards.get(board) ?? board}, ${date}`,
      classification: 'meeting',
      organization_id: board,
      start_date: start === null ? date : `${date}T${start}`,
      end_date: end === null ? null : `${date}T${end}`,
      location: place,
      attendees,
      ...from(meeting),
    });
  }
}

function namesOf(names: readonly string[]): Json[] {
  return names.map((name) => ({ name }));
}
