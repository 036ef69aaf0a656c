// Records in the words of the W3C's Organization Ontology, as JSON-LD: organisations and boards, posts, memberships, and what came of
// what, with areas, themes and sources. Meetings are not among its words.
import type { Evidence } from '../../domain/evidence.ts';
import type { Exported } from '../../domain/exported.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Id, RecordOf } from '../../domain/records.ts';
import { filled, type Json, objectTexts } from '../encodings/jsonTexts.ts';

const context = {
  org: 'http://www.w3.org/ns/org#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  // For what the ontology has no word for.
  boardwalk: 'urn:boardwalk:word:',
};

/** `about`: what it is a picture of, line by line. */
export function orgOf(exported: Exported, about: readonly string[]): Generator<string> {
  const head = { '@context': context, '@id': 'urn:boardwalk:export', 'dct:description': about };
  return objectTexts(head, { '@graph': nodesOf(exported) });
}

function* nodesOf({ records }: Exported): Generator<Json> {
  for (const { id, name, evidence } of records.PERSON)
    yield filled({ ...node(id, 'foaf:Person'), 'foaf:name': name, ...from(evidence) });
  for (const body of records.ORGANISATION) yield organisation(body);
  for (const board of records.BOARD) {
    yield { ...organisation(board), ...filled(boardWords(board)) };
    yield* succession(board);
  }
  const holders = Map.groupBy(records.TENURE, ({ post }) => post ?? '');
  for (const { id, name, aliases, organisation: postIn, evidence } of records.POST)
    yield filled({
      ...node(id, 'org:Post'),
      'skos:prefLabel': name,
      'skos:altLabel': aliases,
      'org:postIn': to(postIn),
      'org:heldBy': holders.get(id)?.map(({ person }) => to(person)) ?? [],
      ...from(evidence),
    });
  yield* tenures(records);
  for (const seat of records.SEAT) yield membership(seat);
  for (const { id, name, nameCy, within, code } of records.AREA)
    yield filled({
      ...node(id, 'dct:Location'),
      'skos:prefLabel': labels(name, nameCy),
      'skos:notation': code,
      'dct:isPartOf': within.map(to),
    });
  for (const { id, name, nameCy, broader } of records.THEME)
    yield filled({
      ...node(id, 'skos:Concept'),
      'skos:prefLabel': labels(name, nameCy),
      'skos:broader': to(broader),
    });
  for (const { id, title, date, url } of records.SOURCE)
    yield filled({
      ...node(id, 'dct:BibliographicResource'),
      'dct:title': title,
      'dct:date': date === null ? null : typed(date),
      'foaf:page': url,
    });
}

function organisation(body: Exported['records']['ORGANISATION' | 'BOARD'][number]): Json {
  const { id, name, nameCy, acronym, aliases, partOf, areas, kind, evidence } = body;
  const isUnit = 'unit' in body && body.unit;
  const unitOf = isUnit ? { 'org:unitOf': to(partOf) } : { 'org:subOrganizationOf': to(partOf) };
  return filled({
    ...node(id, isUnit ? 'org:OrganizationalUnit' : 'org:Organization'),
    'skos:prefLabel': labels(name, nameCy),
    'skos:altLabel': acronym === null ? aliases : [acronym, ...aliases],
    'org:classification': kind,
    ...unitOf,
    ...('memberOf' in body && { 'org:memberOf': body.memberOf.map(to) }),
    'dct:spatial': areas.map(to),
    ...from(evidence),
  });
}

function boardWords({ purpose, reportsTo, themes, sameBodyAs, from: start, to: end }: RecordOf['BOARD']): Json {
  return {
    'org:purpose': purpose,
    'org:reportsTo': reportsTo.map(to),
    'dct:subject': themes.map(to),
    'skos:closeMatch': to(sameBodyAs),
    'dct:temporal': interval(start, end),
  };
}

function* succession({ id, succeededBy }: RecordOf['BOARD']): Generator<Json> {
  for (const next of succeededBy)
    yield {
      ...node(`${id}-to-${next}`, 'org:ChangeEvent'),
      'org:originalOrganization': to(id),
      'org:resultingOrganization': to(next),
    };
}

/** A person in an office is a member of the body that it is in. */
function* tenures({ TENURE, POST }: Exported['records']): Generator<Json> {
  const offices = new Map(POST.map((post) => [post.id, post.organisation]));
  for (const { id, person, post, organisation: body, from: start, to: end, evidence } of TENURE)
    yield filled({
      ...node(id, 'org:Membership'),
      'org:member': to(person),
      'org:organization': to(body ?? offices.get(post ?? '') ?? null),
      'boardwalk:byPost': to(post),
      'org:memberDuring': interval(start, end),
      ...from(evidence),
    });
}

function membership(seat: Exported['records']['SEAT'][number]): Json {
  const { id, board, person, organisation: body, post, onBehalfOf, role, title, from: start, to: end, evidence } = seat;
  return filled({
    ...node(id, 'org:Membership'),
    'org:organization': to(board),
    'org:member': to(person ?? body ?? post),
    'org:role': { '@type': 'org:Role', 'skos:prefLabel': title ?? role.toLowerCase().replaceAll('_', ' ') },
    'boardwalk:byPost': person === null ? null : to(post),
    'boardwalk:onBehalfOf': to(onBehalfOf),
    'org:memberDuring': interval(start, end),
    ...from(evidence),
  });
}

function node(id: Id, type: string): Json {
  return { '@id': `urn:boardwalk:${id}`, '@type': type };
}

function to(id: Id | null): Json | null {
  return id === null ? null : { '@id': `urn:boardwalk:${id}` };
}

function labels(name: string, nameCy: string | null): readonly unknown[] {
  return nameCy === null ? [name] : [name, { '@value': nameCy, '@language': 'cy' }];
}

function from(evidence: readonly Evidence[]): Json {
  return { 'dct:source': [...new Set(evidence.map(({ source }) => source))].map(to) };
}

function interval(start: PartialDate | null, end: PartialDate | null): Json | null {
  if (start === null && end === null) return null;
  const instant = (date: PartialDate | null): Json | null =>
    date === null ? null : { '@type': 'time:Instant', [wordOf(date)]: typed(date) };
  return filled({ '@type': 'time:Interval', 'time:hasBeginning': instant(start), 'time:hasEnd': instant(end) });
}

/** As exactly as it is known. */
function wordOf(date: PartialDate): string {
  return date.length === 10 ? 'time:inXSDDate' : date.length === 7 ? 'time:inXSDgYearMonth' : 'time:inXSDgYear';
}

function typed(date: PartialDate): Json {
  const type = date.length === 10 ? 'xsd:date' : date.length === 7 ? 'xsd:gYearMonth' : 'xsd:gYear';
  return { '@value': date, '@type': type };
}
