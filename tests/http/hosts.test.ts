import pino from 'pino';
import { expect, test } from 'vitest';
import { createApp } from '../../server/http/createApp.ts';
import { askOf } from '../../server/questions/asking.ts';
import { harbour } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const question = { method: 'POST', body: '{"query":"{ measures { id } }"}' };
const statusAt = async (host: string, bound = '127.0.0.1', origin?: string) => {
  const app = createApp({
    store: api.store,
    ask: askOf(api.store),
    host: bound,
    log: pino({ level: 'silent' }),
    clientFolder: 'dist/none',
  });
  const headers = { 'content-type': 'application/json', host, ...(origin !== undefined && { origin }) };
  return (await app.fetch('http://localhost/graphql', { ...question, headers })).status;
};

test('loopback and HOST are known by their names, with any port', async () => {
  for (const host of ['localhost', 'localhost:4000', '127.0.0.1:4000', '127.1.2.3', '[::1]:4000', 'LOCALHOST']) {
    expect(await statusAt(host)).toBe(200);
  }
  expect(await statusAt('boardwalk.example:4000', 'boardwalk.example')).toBe(200);
});

test('other names are refused, in words', async () => {
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.evil',
    '10.0.0.1',
    '',
    '%',
    'a b',
  ]) {
    expect(await statusAt(host)).toBe(403);
  }
  const answer = await api.fetch('/graphql', { headers: { host: 'evil.example', 'accept-language': 'cy' } });
  expect(await answer.json()).toEqual({
    error: { code: 'NOT_ALLOWED', message: expect.stringContaining('Nid “evil.example”') },
  });
});

test('bound to every address, any address in figures is known, and no foreign name', async () => {
  expect(await statusAt('192.0.2.7:4000', '0.0.0.0')).toBe(200);
  expect(await statusAt('[2001:db8::1]', '::')).toBe(200);
  expect(await statusAt('evil.example', '0.0.0.0')).toBe(403);
});

test('pages from elsewhere may not ask', async () => {
  for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example', 'file://']) {
    expect(await statusAt('localhost', '127.0.0.1', origin)).toBe(403);
  }
  for (const origin of ['http://localhost:4000', 'http://127.0.0.1:5173', 'http://[::1]:4000']) {
    expect(await statusAt('localhost', '127.0.0.1', origin)).toBe(200);
  }
});
