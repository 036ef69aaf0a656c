import type { DataSidesQuery } from '../../api/operations.generated.ts';
import type { Named } from '../../ui/RecordName.tsx';

export type Side = NonNullable<DataSidesQuery['a']>;

/** One thing that is said of a record: a word, or another record. */
export interface Said {
  /** The same for what is the same on both sides. */
  key: string;
  of: Named;
  /** The record that it leads to. */
  id?: string;
  /** A date to stand before the name. */
  date?: string;
  /** Both have it. */
  both: boolean;
}

export interface SideRow {
  fact: string;
  a: readonly Said[];
  b: readonly Said[];
}

type Bare = Omit<Said, 'both'>;
type FactsOfSide = readonly (readonly [fact: string, says: readonly Bare[]])[];

/** Two records fact by fact, with what both have marked and put first; facts that neither has are left out. */
export function sideRows(a: Side, b: Side): SideRow[] {
  const others = new Map(factsOf(b));
  return factsOf(a).flatMap(([fact, says]) => {
    const beside = others.get(fact) ?? [];
    const row = { fact, a: against(says, beside), b: against(beside, says) };
    return row.a.length + row.b.length > 0 ? [row] : [];
  });
}

function against(says: readonly Bare[], beside: readonly Bare[]): Said[] {
  const keys = new Set(beside.map(({ key }) => key));
  const marked = says.map((one) => ({ ...one, both: keys.has(one.key) }));
  return [...marked.filter(({ both }) => both), ...marked.filter(({ both }) => !both)];
}

function factsOf(side: Side): FactsOfSide {
  switch (side.__typename) {
    case 'Person':
      return [
        ['honorific', words([side.honorific])],
        ['aliases', words(side.aliases)],
        ['posts', records(side.posts)],
        ['organisations', records(side.organisations)],
        ['boards', records(side.boards)],
        ['meetings', side.attendances.map(({ meeting }) => ({ ...record(meeting.board), ...dated(meeting) }))],
        ['sources', sources(side.evidence)],
      ];
    case 'Organisation':
      return [
        ['acronym', words([side.acronym])],
        ['aliases', words(side.aliases)],
        ['kind', words([side.kind])],
        ['partOf', records(side.partOf ? [side.partOf] : [])],
        ['boards', records(side.boards)],
        ['people', records(side.people)],
        ['sources', sources(side.evidence)],
      ];
    case 'Board':
      return [
        ['acronym', words([side.acronym])],
        ['aliases', words(side.aliases)],
        ['kind', words([side.kind])],
        ['partOf', records(side.partOf ? [side.partOf] : [])],
        ['themes', records(side.themes)],
        ['areas', records(side.areas)],
        ['people', records(side.seats.flatMap(({ person }) => person ?? []))],
        ['organisations', records(side.seats.flatMap(({ organisation }) => organisation ?? []))],
        ['sources', sources(side.evidence)],
      ];
    case 'Action':
    case 'Area':
    case 'Attendance':
    case 'Meeting':
    case 'Post':
    case 'Seat':
    case 'Source':
    case 'Tenure':
    case 'Theme':
      return [];
  }
}

const words = (texts: readonly (string | null)[]): Bare[] =>
  texts.flatMap((text) => (text ? [{ key: text.toLowerCase(), of: { name: text } }] : []));
const record = (one: Named & { id: string }): Bare => ({ key: one.id, id: one.id, of: one });
const dated = ({ id, date }: { id: string; date: string }): Pick<Bare, 'key' | 'id' | 'date'> => ({
  key: id,
  id,
  date,
});

/** Each once, however often it is said. */
function records(all: readonly (Named & { id: string })[]): Bare[] {
  return [...new Map(all.map((one) => [one.id, record(one)])).values()];
}

function sources(evidence: readonly { source: { id: string; title: string } }[]): Bare[] {
  return records(evidence.map(({ source }) => ({ id: source.id, name: source.title })));
}
