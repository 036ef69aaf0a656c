import { describe, expect, test } from 'vitest';
import { BoardwalkError } from '../../server/domain/errors.ts';
import { readSettings, showSettings } from '../../server/settings.ts';

const atServer = { NEO4J_URI: 'neo4j+s://example.org', NEO4J_PASSWORD: 'secret' };

describe('without any setting', () => {
  test('the server is at port 4000 of loopback, with the embedded database and the Welsh data set', () => {
    const { host, port, database, seed } = readSettings({});
    expect([host, port, database.server, seed]).toEqual(['127.0.0.1', 4000, null, 'wales']);
    expect(database.dataFolder).toMatch(/\.data$/);
  });

  test('an empty value counts as none', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '', BOARDWALK_SEED: '' })).toEqual(readSettings({}));
  });
});

describe('what is set', () => {
  test.each([
    [{ PORT: '65535' }, { port: 65_535 }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ BOARDWALK_SEED: 'none' }, { seed: null }],
    [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
  ])('%o is taken', (environment, expected) => {
    expect(readSettings(environment)).toMatchObject(expected);
  });

  test('NEO4J_URI leads to that server, as neo4j and to its database neo4j unless said otherwise', () => {
    const server = { uri: 'neo4j+s://example.org', username: 'neo4j', password: 'secret', database: 'neo4j' };
    expect(readSettings(atServer).database.server).toEqual(server);
    const other = { NEO4J_USERNAME: 'ann', NEO4J_DATABASE: 'boards' };
    expect(readSettings({ ...atServer, ...other }).database.server).toMatchObject({
      username: 'ann',
      database: 'boards',
    });
  });
});

describe('a wrong value is refused', () => {
  test.each([
    [{ PORT: '0' }, 'settingNotPort'],
    [{ PORT: '65536' }, 'settingNotPort'],
    [{ PORT: '80.5' }, 'settingNotPort'],
    [{ PORT: '0x50' }, 'settingNotPort'],
    [{ BOARDWALK_SEED: '../seed/wales' }, 'settingNotOneOf'],
    [{ LOG_LEVEL: 'INFO' }, 'settingNotOneOf'],
    [{ NEO4J_LOCAL_VERSION: '4.4.0' }, 'settingNotOneOf'],
    [{ ...atServer, NEO4J_URI: 'https://example.org' }, 'settingNotAddress'],
    [{ ...atServer, NEO4J_URI: 'bolt://' }, 'settingNotAddress'],
    [{ ...atServer, NEO4J_PASSWORD: '' }, 'settingMissing'],
  ])('%o', (environment, reason) => {
    const refused = (): unknown => readSettings(environment);
    expect(refused).toThrow(BoardwalkError);
    expect(refused).toThrow(expect.objectContaining({ code: 'BAD_INPUT', reason }));
  });
});

test('the list of settings never shows a password', () => {
  const shown = showSettings(atServer);
  expect(shown).toContainEqual({ name: 'NEO4J_URI', value: atServer.NEO4J_URI, isDefault: false });
  expect(JSON.stringify(shown)).not.toContain('secret');
});
