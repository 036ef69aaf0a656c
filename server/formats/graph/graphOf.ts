// The landscape as a graph for drawing programs: people, organisations, offices and boards, joined by seats and by what lies in what.
import type { Exported, HeldSeat } from '../../domain/exported.ts';
import { dayText, firstDay, lastDay, type PartialDate } from '../../domain/partialDate.ts';
import type { Id, RecordOf } from '../../domain/records.ts';

/** What a drawing program is told of a node or an edge; null: not known. */
export type Facts = Readonly<Record<string, string | number | null>>;

interface Spell {
  from: PartialDate | null;
  to: PartialDate | null;
}
export interface GraphNode {
  id: Id;
  label: string;
  facts: Facts;
  /** When it was there; none: all the time. */
  spells: readonly Spell[];
}
export interface GraphEdge extends GraphNode {
  from: Id;
  to: Id;
}

export const nodeFacts = ['kind', 'type', 'tier', 'acronym', 'areas', 'themes', 'sources'] as const;
export const edgeFacts = ['kind', 'role', 'on_behalf_of', 'post', 'basis', 'certainty', 'presumed', 'sources'] as const;

/** The nodes, then the edges. Of seats, those that nobody says were served are left out. */
export function graphOf(exported: Exported): { nodes: Iterable<GraphNode>; edges: Iterable<GraphEdge> } {
  return {
    nodes: { [Symbol.iterator]: () => nodesOf(exported) },
    edges: { [Symbol.iterator]: () => edgesOf(exported) },
  };
}

function* nodesOf({ records, seats, about }: Exported): Generator<GraphNode> {
  const inCy = about.language === 'cy';
  const called = ({ name, nameCy }: { name: string; nameCy: string | null }): string =>
    inCy ? (nameCy ?? name) : name;
  const names = new Map([...records.AREA, ...records.THEME].map((each) => [each.id, called(each)]));
  const listed = (ids: readonly Id[]): string | null => ids.map((id) => names.get(id) ?? id).join('; ') || null;
  const sources = sourcesIn(records);
  for (const board of records.BOARD) {
    const { id, kind, tier, acronym, areas, themes, from, to, evidence } = board;
    const ground = { areas: listed(areas), themes: listed(themes), sources: sources(evidence) };
    const facts = { kind: 'board', type: kind, tier: tier?.toLowerCase() ?? null, acronym, ...ground };
    yield { id, label: called(board), facts, spells: spellsOf([{ from, to }]) };
  }
  for (const body of records.ORGANISATION) {
    const { id, kind, acronym, areas, evidence } = body;
    const facts = { kind: 'organisation', type: kind, acronym, areas: listed(areas), sources: sources(evidence) };
    yield { id, label: called(body), facts, spells: [] };
  }
  for (const { id, name, evidence } of records.PERSON)
    yield { id, label: name, facts: { kind: 'person', sources: sources(evidence) }, spells: [] };
  const holders = new Set(seats.map(({ holder }) => holder));
  for (const { id, name, evidence } of records.POST)
    if (holders.has(id)) yield { id, label: name, facts: { kind: 'post', sources: sources(evidence) }, spells: [] };
}

function* edgesOf({ records, seats }: Exported): Generator<GraphEdge> {
  const names = new Map([...records.ORGANISATION, ...records.POST].map(({ id, name }) => [id, name]));
  const stored = new Map(records.SEAT.map((seat) => [seat.id, seat]));
  const sources = sourcesIn(records);
  const there = new Set([...records.PERSON, ...records.ORGANISATION, ...records.POST].map(({ id }) => id));
  for (const seat of seats)
    if (!seat.planned && there.has(seat.holder))
      yield seatEdge(seat, names, sources(stored.get(seat.id)?.evidence ?? []));
  for (const { id, partOf, reportsTo, succeededBy, mayBeSameAs, sameBodyAs } of records.BOARD) {
    if (partOf !== null) yield tie(id, partOf, 'part of');
    for (const to of reportsTo) yield tie(id, to, 'reports to');
    for (const to of succeededBy) yield tie(id, to, 'succeeded by');
    for (const to of mayBeSameAs) yield tie(id, to, 'may be the same as');
    if (sameBodyAs !== null) yield tie(id, sameBodyAs, 'same body as');
  }
  for (const { id, partOf, memberOf } of records.ORGANISATION) {
    if (partOf !== null) yield tie(id, partOf, 'part of');
    for (const to of memberOf) yield tie(id, to, 'member of');
  }
}

function seatEdge(seat: HeldSeat, names: ReadonlyMap<Id, string>, sources: string | null): GraphEdge {
  const { id, holder, board, role, title, onBehalfOf, post, basis, certainty, spells } = seat;
  const word = role.toLowerCase().replaceAll('_', ' ');
  const facts = {
    kind: 'seat',
    role: word,
    on_behalf_of: onBehalfOf === null ? null : (names.get(onBehalfOf) ?? onBehalfOf),
    post: post === null ? null : (names.get(post) ?? post),
    basis: basis.toLowerCase(),
    certainty: certainty.toLowerCase(),
    presumed: spells.some(({ presumed }) => presumed) ? 'yes' : null,
    sources,
  };
  return { id, from: holder, to: board, label: title ?? word, facts, spells: spellsOf(spells) };
}

function tie(from: Id, to: Id, kind: string): GraphEdge {
  return { id: `${from} ${kind} ${to}`, from, to, label: kind, facts: { kind }, spells: [] };
}

/** Those with an end at all, in whole days: a year begins on its first and ends on its last. */
function spellsOf(spells: readonly Spell[]): Spell[] {
  return spells.flatMap(({ from, to }) => {
    const days = { from: from && dayText(firstDay(from)), to: to && dayText(lastDay(to)) };
    return days.from === null && days.to === null ? [] : [days];
  });
}

/** The titles of the sources of some evidence. */
function sourcesIn({ SOURCE }: Exported['records']): (evidence: readonly { source: Id }[]) => string | null {
  const titles = new Map(SOURCE.map((source: RecordOf['SOURCE']) => [source.id, source.title]));
  return (evidence) => [...new Set(evidence.map(({ source }) => titles.get(source) ?? source))].join('; ') || null;
}
