import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { harbour } from '../fixtures/harbour.ts';
import { apiForTests, apiOf } from '../support/api.ts';

const folder = await mkdtemp(join(tmpdir(), 'boardwalk-interface-'));
await mkdir(join(folder, 'client/assets'), { recursive: true });
await writeFile(join(folder, 'client/index.html'), '<!doctype html><title>Boardwalk</title>');
await writeFile(join(folder, 'client/people.html'), '<!doctype html><title>Boardwalk</title><link>');
await writeFile(join(folder, 'client/assets/main-abc123.js'), 'export {};');
const long = 'export {};\n'.repeat(1_000);
await writeFile(join(folder, 'client/assets/long-abc123.js'), long);
await writeFile(join(folder, 'client/assets/long-abc123.png'), long);
await writeFile(join(folder, 'secret.txt'), 'secret');
afterAll(() => rm(folder, { recursive: true }));
const api = await apiForTests(harbour, join(folder, 'client'));

test('the first page is served at / and at every view of it', async () => {
  for (const path of ['/', '/overlaps', '/board/board_x', '/people?asOf=2019']) {
    const answer = await api.fetch(path);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(await answer.text()).toContain('<title>Boardwalk</title>');
  }
});

test('a view with a page of its own gets that, with all that lies below it', async () => {
  for (const path of ['/people', '/people?asOf=2019', '/people/person_x'])
    expect(await (await api.fetch(path)).text()).toContain('<link>');
  expect(await (await api.fetch('/overlaps')).text()).not.toContain('<link>');
});

test('a file goes by its type, and is kept for good where its name holds its content', async () => {
  const answer = await api.fetch('/assets/main-abc123.js');
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    200,
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ]);
  const head = await api.fetch('/', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('texts are compressed where that is wished, what is small or a picture is not', async () => {
  const path = '/assets/long-abc123.js';
  const encoding = async (wished: string, of = path) => {
    const { headers } = await api.fetch(of, { headers: { 'accept-encoding': wished } });
    return headers.get('content-encoding');
  };
  for (const wished of ['gzip', 'br, gzip;q=0.5', 'deflate,GZIP']) expect(await encoding(wished)).toBe('gzip');
  for (const wished of ['', 'br', 'gzip;q=0', 'gzip;q=0.0, br']) expect(await encoding(wished)).toBeNull();
  expect([await encoding('gzip', '/people'), await encoding('gzip', '/assets/long-abc123.png')]).toEqual([null, null]);
  expect(await encoding('gzip', '/graphql?query={measures{definition}}')).toBe('gzip');

  const answer = await api.fetch(path, { headers: { 'accept-encoding': 'gzip' } });
  expect([answer.headers.get('vary'), answer.headers.get('cache-control')]).toEqual([
    'accept-encoding',
    'public, max-age=31536000, immutable',
  ]);
  const sent = Buffer.from(await answer.arrayBuffer());
  expect(sent.length).toBeLessThan(long.length / 5);
  expect(gunzipSync(sent).toString()).toBe(long);
});

test('what is not there is 404 in words, and nothing leads out of the folder', async () => {
  const missing = [
    '/none.js',
    '/assets/none.css',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%00.js',
    '/%E0%A4%A.js',
  ];
  for (const path of missing) {
    const answer = await api.fetch(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('secret\n');
  }
  expect((await api.fetch('/', { method: 'POST' })).status).toBe(404);
});

test('an interface that is not built says how to build it', async () => {
  const answer = await apiOf(api.store, join(folder, 'none')).fetch('/');
  expect([answer.status, await answer.json()]).toEqual([
    404,
    { error: { code: 'NOT_FOUND', message: expect.stringContaining('npm start') } },
  ]);
});

test('every answer forbids what is foreign', async () => {
  for (const path of ['/', '/health/live', '/metrics', '/graphql?query={measures{id}}']) {
    const { headers } = await api.fetch(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/);
    expect(headers.get('content-security-policy')).not.toMatch(/https?:/);
  }
});

test('a browser at /graphql gets GraphiQL, with nothing from elsewhere', async () => {
  const answer = await api.fetch('/graphql', { headers: { accept: 'text/html' } });
  const page = await answer.text();
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page).toContain('renderYogaGraphiQL');
  expect(page).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="?https?:/);
});
