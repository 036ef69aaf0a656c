// Exports as a browser fetches them: under a scope, by role, in every format; what is asked for wrongly is refused in words.
import ICAL from 'ical.js';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it, test } from 'vitest';
import type { Store } from '../../server/store/openStore.ts';
import { raiseRevision } from '../../server/store/revision.ts';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests, apiOf } from '../support/api.ts';
import { draftsOf } from '../support/importing.ts';

const api = await apiForTests(harbour);

async function bytesOf(path: string): Promise<Uint8Array> {
  const response = await api.fetch(`/export/${path}`);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return new Uint8Array(await response.arrayBuffer());
}
async function textOf(path: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(path));
}

test.each([
  ['csv', 'zip', 'application/zip'],
  ['csv/seats', 'csv', 'text/csv'],
  ['xlsx', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['popolo', 'json', 'application/json'],
  ['org', 'jsonld', 'application/ld+json'],
  ['ftm', 'ftm.json', 'application/x-ndjson'],
  ['graphml', 'graphml', 'application/graphml+xml'],
  ['gexf', 'gexf', 'application/gexf+xml'],
  ['ics', 'ics', 'text/calendar'],
])('%s comes as a file of its kind', async (name, ending, type) => {
  const response = await api.fetch(`/export/${name}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
  const file = name.split('/').at(-1);
  expect(response.headers.get('content-disposition')).toMatch(
    new RegExp(`^attachment; filename="boardwalk-${file}-\\d{4}-\\d\\d-\\d\\d\\.${ending}"$`),
  );
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
});

describe('a scope', () => {
  it('holds what is in it and nothing that leads out of it', async () => {
    for (const scope of [
      `areas=${ids.region}&asOf=2021-03-04`,
      'tiers=local',
      'certainty=stated',
      'from=2021&undated=out',
    ]) {
      const { drafts, problems } = await draftsOf({ 'a.zip': await bytesOf(`csv?${scope}`) });
      const fatal = problems.filter(({ severity }) => severity === 'ERROR');
      expect({ scope, fatal }).toEqual({ scope, fatal: [] });
      expect(drafts.size).toBeGreaterThan(5);
      expect(drafts.size).toBeLessThan(harbour.length);
      for (const { id, kind } of drafts.values())
        expect(
          harbour.some(({ record }) => record.id === id),
          `${scope}: ${kind} ${id}`,
        ).toBe(true);
    }
  });

  it('is said in the file, in the language asked for', async () => {
    const { meta } = JSON.parse(await textOf('popolo?asOf=2021-03-04&tiers=local&lang=cy'));
    expect(meta.about.join('\n')).toContain('2021-03-04');
    expect(meta.about).toHaveLength(7);
    expect(meta.about[0]).toMatch(/^Tirwedd/);
  });
});

describe('read by other programs', () => {
  it('a workbook has a sheet for each table, and says what it is', async () => {
    const sheets = await readWorkbook(Buffer.from(await bytesOf('xlsx')));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'sources',
      'areas',
      'themes',
      'organisations',
      'people',
      'boards',
      'posts',
      'seats',
      'meetings',
      'attendance',
      'actions',
      'about',
    ]);
    const [headings, ...rows] = sheets[4]?.data ?? [];
    const name = headings?.indexOf('person') ?? -1;
    const people = harbour.flatMap(({ kind, record }) => (kind === 'PERSON' ? record.name : []));
    expect(new Set(rows.map((row) => row[name]))).toEqual(new Set(people));
    expect(sheets.at(-1)?.data.flat().join(' ')).toContain('People by name');
  });

  it('a calendar has the meetings at their hours, with who was there', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await textOf('ics')));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const met = events.find(({ uid }) => uid === `${ids.forumMet}@boardwalk`);
    const found = harbour.find(({ record }) => record.id === ids.forumMet);
    if (found?.kind !== 'MEETING' || met === undefined) throw new Error('The Forum has not met.');
    const { date, start } = found.record;
    expect(met.startDate.toString()).toBe(start === null ? date : `${date}T${start}:00`);
    const there = met.attendees.map((each) => [each.getParameter('cn'), each.getParameter('partstat')]);
    expect(there).toContainEqual(['Ann Sample', 'ACCEPTED']);
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('People by name');
  });
});

test('by role, nobody is named and no id is that of the landscape', async () => {
  const text = await textOf('popolo?names=roles');
  for (const word of ['Ann', 'Bob Example', 'Cat ', 'Siân', ids.ann, ids.annChairs, ids.annThere])
    expect(text).not.toContain(word);
  expect(text).toContain(ids.forum);
  // Asked again, the ids are others: nothing is found by comparing.
  const idsIn = (json: string): string[] => JSON.parse(json).persons.map(({ id }: { id: string }) => id);
  expect(idsIn(await textOf('popolo?names=roles'))).not.toEqual(idsIn(text));
});

test.each([
  ['pdf', 404, 'pdf', 'graphml'],
  ['', 404, 'csv/TABLE', 'xlsx'],
  ['csv/chairs', 404, 'chairs', 'attendance'],
  ['xlsx/seats', 404, 'xlsx/seats', 'popolo'],
  ['csv/../../etc/passwd', 404, 'error', 'message'],
  ['csv?tier=local', 400, 'tier', 'tiers'],
  ['csv?tiers=high', 400, 'high', 'local'],
  ['csv?certainty=perhaps', 400, 'perhaps', 'stated'],
  ['csv?asOf=never', 400, 'never', 'never'],
  ['csv?from=2020&to=2019', 400, '2020', '2019'],
  ['csv?presume=soon', 400, 'presumeMonths', '0'],
  ['csv?areas=nowhere', 404, 'nowhere', 'nowhere'],
  ['csv?themes=__proto__', 404, '__proto__', '__proto__'],
  ['csv?names=evil', 400, 'evil', 'roles'],
  ['csv?names=roles&NAMES=all', 400, 'NAMES', 'NAMES'],
  ['csv?tiers=local&tiers=national', 400, 'tiers', 'tiers'],
  ['report.html?names=role', 400, 'role', 'all'],
  ['report.html?scenario=a&scenario=b', 400, 'scenario', 'scenario'],
])('/export/%s is refused with %i, saying what was wrong and what there is', async (path, status, wrong, right) => {
  const response = await api.fetch(`/export/${path}`);
  expect(response.status).toBe(status);
  const text = await response.text();
  expect(text).toContain(wrong);
  expect(text).toContain(right);
  expect(text).not.toMatch(/node_modules|\.ts:/);
});

test('an export is fetched, not sent', async () => {
  const response = await api.fetch('/export/csv', { method: 'POST', headers: { 'accept-language': 'cy' } });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
  expect(await response.json()).toMatchObject({
    error: { code: 'BAD_INPUT', message: expect.stringContaining('GET') },
  });
});

test('where somebody writes while it is read, it is read again; where somebody always does, that is said', async () => {
  let writes = 1;
  const busy: Store = {
    ...api.store,
    rows: async (file, parameters, row) => {
      if (file === 'read/sources' && writes > 0) {
        writes -= 1;
        await api.store.write(raiseRevision);
      }
      return api.store.rows(file, parameters, row);
    },
  };
  const read = apiOf(busy);
  expect((await read.fetch('/export/csv/people')).status).toBe(200);
  expect(writes).toBe(0);
  writes = 100;
  expect((await read.fetch('/export/csv/people')).status).toBe(409);
});
