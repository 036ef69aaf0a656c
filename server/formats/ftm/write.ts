// Records as FollowTheMoney entities, one a line: Person, Organization (boards too), Position, Occupancy, Membership, Succession, Event,
// Document. Its values are lists of texts.

import type { Evidence } from '../../domain/evidence.ts';
import type { Exported } from '../../domain/exported.ts';
import type { Id, RecordOf } from '../../domain/records.ts';
import { isAway } from '../../domain/vocabulary.ts';
import { lineTexts } from '../encodings/jsonTexts.ts';

type Value = string | null | readonly (string | null)[];
interface Entity {
  id: Id;
  schema: string;
  properties: Readonly<Record<string, readonly string[]>>;
}

/** `about`: what it is a picture of, line by line; a note of its own, since the format has no head. */
export function ftmOf(exported: Exported, about: readonly string[]): Generator<string> {
  return lineTexts(entitiesOf(exported, about));
}

function* entitiesOf({ records }: Exported, about: readonly string[]): Generator<Entity> {
  yield entity('boardwalk-export', 'Note', { name: about[0] ?? null, description: about.join('\n') });
  for (const { id, key, title, date, url } of records.SOURCE)
    yield entity(id, 'Document', { title, fileName: key, date, sourceUrl: url });
  for (const { id, name, aliases, honorific, evidence } of records.PERSON)
    yield entity(id, 'Person', { name, alias: aliases, title: honorific, ...from(evidence) });
  for (const body of records.ORGANISATION)
    yield entity(body.id, 'Organization', { ...bodyOf(body), ...from(body.evidence) });
  yield* boards(records.BOARD);
  for (const { id, name, aliases, organisation, evidence } of records.POST)
    yield entity(id, 'Position', { name, alias: aliases, organization: organisation, ...from(evidence) });
  yield* tenures(records.TENURE);
  yield* seats(records.SEAT);
  yield* meetings(records);
}

function bodyOf(body: RecordOf['ORGANISATION'] | RecordOf['BOARD']): Record<string, Value> {
  const { name, nameCy, acronym, aliases, kind, partOf } = body;
  return { name, alias: [nameCy, ...aliases], weakAlias: acronym, legalForm: kind, parent: partOf };
}

function* boards(all: Exported['records']['BOARD']): Generator<Entity> {
  for (const board of all) {
    const { id, purpose, from: start, to: end, succeededBy, reportsTo, evidence } = board;
    const dates = { incorporationDate: start, dissolutionDate: end };
    yield entity(id, 'Organization', { ...bodyOf(board), description: purpose, ...dates, ...from(evidence) });
    for (const next of succeededBy)
      yield entity(`${id}-to-${next}`, 'Succession', { predecessor: id, successor: next });
    for (const to of reportsTo)
      yield entity(`${id}-under-${to}`, 'UnknownLink', { subject: id, object: to, role: 'reports to' });
  }
}

/** A person in a post, or of an organisation. */
function* tenures(all: Exported['records']['TENURE']): Generator<Entity> {
  for (const { id, person, post, organisation, from: startDate, to: endDate, evidence } of all) {
    const dates = { startDate, endDate, ...from(evidence) };
    if (post !== null) yield entity(id, 'Occupancy', { holder: person, post, ...dates });
    else if (organisation !== null)
      yield entity(id, 'Membership', { member: person, organization: organisation, ...dates });
  }
}

/** A seat that an office holds, whoever is in it, is no membership of anybody. */
function* seats(all: Exported['records']['SEAT']): Generator<Entity> {
  for (const seat of all) {
    const {
      id,
      board,
      person,
      organisation,
      role,
      title,
      onBehalfOf,
      from: startDate,
      to: endDate,
      seen,
      evidence,
    } = seat;
    const member = person ?? organisation;
    if (member === null) continue;
    yield entity(id, 'Membership', {
      member,
      organization: board,
      role: title ?? role.toLowerCase().replaceAll('_', ' '),
      startDate,
      endDate,
      date: seen,
      summary: onBehalfOf === null ? null : `on behalf of ${onBehalfOf}`,
      ...from(evidence),
    });
  }
}

function* meetings({ MEETING, ATTENDANCE, BOARD }: Exported['records']): Generator<Entity> {
  const names = new Map(BOARD.map(({ id, name }) => [id, name]));
  const were = Map.groupBy(
    ATTENDANCE.filter(({ status }) => !isAway(status)),
    ({ meeting }) => meeting,
  );
  for (const { id, board, date, title, place, evidence } of MEETING)
    yield entity(id, 'Event', {
      name: title ?? `${names.get(board) ?? board}, ${date}`,
      date,
      location: place,
      organizer: board,
      involved: were.get(id)?.map(({ person }) => person) ?? [],
      ...from(evidence),
    });
}

/** Where it is from. */
function from(evidence: readonly Evidence[]): { proof: readonly string[] } {
  return { proof: [...new Set(evidence.map(({ source }) => source))] };
}

function entity(id: Id, schema: string, values: Readonly<Record<string, Value>>): Entity {
  const known = Object.entries(values).map(([name, value]): [string, string[]] => [
    name,
    [value].flat().filter((each) => each !== null && each !== undefined),
  ]);
  return { id, schema, properties: Object.fromEntries(known.filter(([, each]) => each.length > 0)) };
}
