// Each export read by a program that is not ours: what it holds is what the records say.
import { unzipSync } from 'fflate';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Exported } from '../../server/domain/exported.ts';
import { exportNamed } from '../../server/formats/exports.ts';
import { hardToWrite } from '../fixtures/hardToWrite.ts';
import { exportedOf } from '../support/exporting.ts';

const about = ['A landscape <&> "more"', 'When: all times'];
const plain = exportedOf(hardToWrite);
const seat = {
  post: null,
  onBehalfOf: null,
  title: null,
  basis: 'RECORD',
  certainty: 'STATED',
  planned: false,
} as const;
const exported: Exported = {
  ...plain,
  seats: plain.records.SEAT.flatMap(({ id, board, person, organisation, role }) => {
    const holder = person ?? organisation;
    const spells = [{ from: '2020-01-01', to: '2021-02-28', presumed: true }];
    return holder === null ? [] : [{ ...seat, id, board, holder, role, spells }];
  }),
};

function bytesOf(name: string): Uint8Array {
  const parts = [...exportNamed(name).format.write(exported, about)];
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}
function textOf(name: string): string {
  return new TextDecoder().decode(bytesOf(name));
}

interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a document that is well formed, in the order in which they begin. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => void elements.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    const last = elements.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.write(xml).close();
  return elements;
}

describe('the graph', () => {
  const ids = [...plain.records.BOARD, ...plain.records.PERSON, ...plain.records.ORGANISATION].map(({ id }) => id);

  it.each([
    ['gexf', (text: string) => parseGexf(MultiDirectedGraph, text)],
    ['graphml', (text: string) => parseGraphml(MultiDirectedGraph, text)],
  ])('opens as %s elsewhere, with all who sit and what they sit on', (name, read) => {
    const graph = read(textOf(name));
    expect(graph.nodes().sort()).toEqual([...ids].sort());
    const ends = graph.mapEdges((_edge, _facts, from, to) => [from, to].join(' '));
    for (const { holder, board } of exported.seats) expect(ends).toContain([holder, board].join(' '));
    const ann = plain.records.PERSON[0];
    expect(graph.getNodeAttribute(ann?.id, 'label')).toBe('Ann Sample');
    expect(graph.getNodeAttribute(ann?.id, 'kind')).toBe('person');
  });

  it('has time in GEXF, as whole days within what its schema allows', () => {
    const elements = elementsOf(textOf('gexf'));
    const spells = elements.flatMap(({ name, attributes: { start, end } }) => (name === 'spell' ? [[start, end]] : []));
    expect(spells).toContainEqual(['2020-01-01', '2021-02-28']);
    expect(spells.flat().filter((day) => day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
    expect(elements.find(({ name }) => name === 'graph')?.attributes.timeformat).toBe('date');
    expect(elements.find(({ name }) => name === 'description')?.text.trimEnd()).toBe(about.join('\n'));
  });
});

describe('tables', () => {
  it('are packed with what they are a picture of', () => {
    const parts = unzipSync(bytesOf('csv'));
    expect(Object.keys(parts)).toContain('attendance.csv');
    expect(new TextDecoder().decode(parts['about.txt'])).toContain(about[0]);
  });

  it('are to be had one by one', () => {
    expect(bytesOf('csv/seats').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(textOf('csv/seats')).toMatch(/^person,organisation,board,role,/);
    expect(textOf('csv/seats').split('\n').length).toBeGreaterThan(plain.records.SEAT.length);
  });
});

describe('documents for machines', () => {
  it('are Popolo with every reference within them', () => {
    const popolo = JSON.parse(textOf('popolo'));
    const known = new Set(
      ['persons', 'organizations', 'posts', 'areas'].flatMap((list) =>
        popolo[list].map(({ id }: { id: string }) => id),
      ),
    );
    const referred = popolo.memberships.flatMap((each: Record<string, string>) =>
      ['person_id', 'organization_id', 'post_id', 'on_behalf_of_id'].flatMap((field) => each[field] ?? []),
    );
    expect(referred.length).toBeGreaterThan(10);
    expect(referred.filter((id: string) => !known.has(id))).toEqual([]);
    expect(popolo.meta.about).toEqual(about);
    expect(popolo.memberships).toHaveLength(plain.records.SEAT.length + plain.records.TENURE.length);
  });

  it('are JSON-LD in which each member of a membership is a node', () => {
    const org = JSON.parse(textOf('org'));
    const nodes: { '@id': string; '@type': string; 'org:member'?: { '@id': string } }[] = org['@graph'];
    const known = new Set(nodes.map((node) => node['@id']));
    const members = nodes
      .filter((node) => node['@type'] === 'org:Membership')
      .map((node) => node['org:member']?.['@id'] ?? 'nobody');
    expect(members).toHaveLength(plain.records.SEAT.length + plain.records.TENURE.length);
    expect(members.filter((member) => !known.has(member))).toEqual([]);
  });

  it('are FollowTheMoney entities, one a line, each with what its schema needs', () => {
    const needed: Record<string, string[]> = {
      Person: ['name'],
      Organization: ['name'],
      Position: ['name'],
      Occupancy: ['holder', 'post'],
      Membership: ['member', 'organization'],
      Succession: ['predecessor', 'successor'],
      UnknownLink: ['subject', 'object'],
      Event: ['name'],
      Document: ['title'],
      Note: ['name'],
    };
    const entities = textOf('ftm')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const { schema, properties } of entities)
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(needed[schema] ?? ['a schema that is known']));
    expect(entities.filter(({ schema }) => schema === 'Person')).toHaveLength(plain.records.PERSON.length);
  });
});

describe('an export that is not there', () => {
  it.each(['pdf', 'csv/people/more', 'xlsx/seats', '', '__proto__'])('is named: %j', (name) => {
    expect(() => exportNamed(name)).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', reason: 'exportFormatUnknown' }),
    );
  });

  it('is a table of no name that is known', () => {
    expect(() => exportNamed('csv/chairs')).toThrow(expect.objectContaining({ reason: 'exportTableUnknown' }));
  });
});
