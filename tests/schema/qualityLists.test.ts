// The figures of data quality open: what they count is listed, page by page, each record one that is there.
import { describe, expect, it } from 'vitest';
import { blankRecord } from '../../server/domain/blankRecord.ts';
import type { Document } from '../../server/domain/evidence.ts';
import { recordId } from '../../server/domain/ids.ts';
import { harbour } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const hearsay = recordId('SOURCE', 'quality', 'Hearsay');
const only = { source: hearsay, locator: null, quote: null, certainty: 'INFERRED' as const };
const guessed: Document[] = [
  { kind: 'SOURCE', record: { ...blankRecord('SOURCE', hearsay), title: 'Hearsay', evidence: [] } },
  {
    kind: 'BOARD',
    record: {
      ...blankRecord('BOARD', recordId('BOARD', 'quality', 'Lighthouse Panel')),
      name: 'Lighthouse Panel',
      purpose: 'Lamps',
      kind: 'panel',
      evidence: [
        { ...only, fact: 'kind' },
        { ...only, fact: 'purpose' },
      ],
    },
  },
];
const api = await apiForTests([...harbour, ...guessed]);

interface List<N> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: N }[];
}
interface Quality {
  inferredFacts: number;
  seats: number;
  seatsWithoutDates: number;
  recordsNotChecked: number;
  list: List<unknown>;
}
const ask = async (list: string, scope: object = {}): Promise<Quality> => {
  const query = `query($scope: Scope) { landscape(scope: $scope) { quality {
    inferredFacts seats seatsWithoutDates recordsNotChecked list: ${list}
  } } }`;
  const { landscape } = (await api.ask(query, { scope })) as { landscape: { quality: Quality } };
  return landscape.quality;
};
const rest = 'totalCount pageInfo { hasNextPage endCursor }';

/** Two at a time until there are no more. */
async function walked(field: string, node: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const within: string = after === null ? 'first: 2' : `first: 2, after: "${after}"`;
    const { list }: Quality = await ask(`${field}(${within}) { ${rest} edges { node ${node} } }`);
    all.push(...list.edges.map((edge) => edge.node));
    after = list.pageInfo.endCursor;
    more = list.pageInfo.hasNextPage;
  }
  return all;
}

describe('behind the figures of data quality', () => {
  it('are the seats without a date, those in scope', async () => {
    const { list, seatsWithoutDates, seats } = await ask(`undatedSeats { ${rest} edges { node { undated } } }`);
    expect(list.totalCount).toBe(seatsWithoutDates);
    expect(list.edges).toEqual(Array.from({ length: seatsWithoutDates }, () => ({ node: { undated: true } })));
    expect(seatsWithoutDates).toBeGreaterThan(0);
    expect(seatsWithoutDates).toBeLessThan(seats);
    const dated = await ask(`undatedSeats { ${rest} edges { node { id } } }`, { undated: 'EXCLUDE' });
    expect(dated.list.totalCount).toBe(0);
  });

  it('are the records that nobody has checked for a year, those never checked first', async () => {
    const { list, recordsNotChecked } = await ask(`unchecked(first: 100) { ${rest} edges { node { lastChecked } } }`);
    expect(list.totalCount).toBe(recordsNotChecked);
    expect(list.totalCount).toBeGreaterThan(0);
    const checked = (list as List<{ lastChecked: string | null }>).edges.map(({ node }) => node.lastChecked ?? '');
    expect(checked).toEqual([...checked].sort());
    const named = await ask(`unchecked { ${rest} edges { node { record { ... on Board { name } } } } }`);
    const { edges } = named.list as List<{ record: { name?: string } }>;
    const boards = edges.flatMap(({ node }) => node.record.name ?? []);
    expect(boards.length).toBeGreaterThan(5);
    expect(boards).toEqual(boards.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  });

  it('are the facts that no source states, page by page, each once', async () => {
    const node = '{ record { id } fact }';
    const { list, inferredFacts } = await ask(`inferred(first: 100) { ${rest} edges { node ${node} } }`);
    expect(list.totalCount).toBe(inferredFacts);
    expect(list.edges).toHaveLength(Math.min(100, inferredFacts));
    expect(inferredFacts).toBeGreaterThan(2);
    const every = await walked('inferred', node);
    expect(every).toHaveLength(inferredFacts);
    expect(new Set(every.map((fact) => JSON.stringify(fact))).size).toBe(inferredFacts);
  });

  it('count a seat that follows from attendance or an office among what is inferred, as its board does', async () => {
    const { list } = await ask(
      `inferred(first: 100) { ${rest} edges { node { record { __typename ... on Seat { basis } } } } }`,
    );
    const { edges } = list as List<{ record: { basis?: string } }>;
    const listed = edges.filter(({ node }) => node.record.basis !== undefined && node.record.basis !== 'RECORD');
    const asked = '{ boards(first: 100) { edges { node { seats { basis certainty } } } } }';
    const { boards } = (await api.ask(asked)) as { boards: List<{ seats: { basis: string; certainty: string }[] }> };
    const shown = boards.edges.flatMap(({ node }) => node.seats).filter(({ basis }) => basis !== 'RECORD');
    expect(shown.every(({ certainty }) => certainty === 'INFERRED')).toBe(true);
    expect(listed).toHaveLength(shown.length);
    expect(shown.length).toBeGreaterThan(0);
  });
});

it('completeness is the mean of its parts, and what is to be put right comes with its record and remedy', async () => {
  const item = '{ totalCount edges { node { code text remedy record { id } board { id } } } }';
  const { landscape } =
    (await api.ask(`{ landscape { quality { completeness { score parts { part known of share remedy } }
    contradictions(first: 100) ${item} leftStanding(first: 100) ${item} } } }`)) as {
      landscape: {
        quality: {
          completeness: { score: number; parts: { known: number; of: number; share: number | null }[] };
          contradictions: List<{ text: string }>;
          leftStanding: List<{ code: string; text: string; remedy: string; record: { id: string } }>;
        };
      };
    };
  const { completeness, contradictions, leftStanding } = landscape.quality;
  const shares = completeness.parts.flatMap(({ share }) => share ?? []);
  expect(completeness.score).toBeCloseTo(shares.reduce((sum, share) => sum + share, 0) / shares.length);
  expect(completeness.parts.every(({ known, of }) => known >= 0 && known <= of)).toBe(true);
  expect(contradictions.totalCount).toBe(contradictions.edges.length);
  expect(leftStanding.totalCount).toBeGreaterThan(0);
  for (const { node } of leftStanding.edges)
    expect(node).toMatchObject({ remedy: 'CONFIRM', record: { id: expect.any(String) } });
});
