// The settings, from the environment; a wrong value is refused in words before anything starts.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BoardwalkError } from './domain/errors.ts';
import type { DatabaseSettings } from './store/local/openDatabase.ts';
import { defaultVersion, type LocalVersion, releases } from './store/local/releases.ts';

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseSettings;
  /** A folder of seed/, or null: an empty database stays empty. */
  readonly seed: string | null;
  readonly logLevel: string;
}
/** A setting as `boardwalk settings` shows it; passwords are never shown. */
export interface ShownSetting {
  readonly name: string;
  readonly value: string | null;
  readonly isDefault: boolean;
}
type Environment = Readonly<Record<string, string | undefined>>;

const project = fileURLToPath(new URL('..', import.meta.url));
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const defaults = {
  HOST: '127.0.0.1',
  PORT: '4000',
  BOARDWALK_DATA: resolve(project, '.data'),
  NEO4J_URI: null,
  NEO4J_USERNAME: 'neo4j',
  NEO4J_PASSWORD: null,
  NEO4J_DATABASE: 'neo4j',
  NEO4J_LOCAL_VERSION: defaultVersion,
  BOARDWALK_SEED: 'wales',
  LOG_LEVEL: 'info',
} as const;
type Name = keyof typeof defaults;
const names = Object.keys(defaults) as Name[];

/** Throws BAD_INPUT that names the setting and what it must be. An empty value counts as unset. */
export function readSettings(environment: Environment): Settings {
  const value = (name: Exclude<Name, 'NEO4J_URI' | 'NEO4J_PASSWORD'>): string => environment[name] || defaults[name];
  const seed = oneOf('BOARDWALK_SEED', value('BOARDWALK_SEED'), [...seeds(), 'none']);
  return {
    host: value('HOST'),
    port: portNumber(value('PORT')),
    database: {
      server: environment.NEO4J_URI
        ? {
            uri: neo4jAddress(environment.NEO4J_URI),
            username: value('NEO4J_USERNAME'),
            password: passwordOf(environment),
            database: value('NEO4J_DATABASE'),
          }
        : null,
      dataFolder: resolve(value('BOARDWALK_DATA')),
      localVersion: oneOf('NEO4J_LOCAL_VERSION', value('NEO4J_LOCAL_VERSION'), Object.keys(releases) as LocalVersion[]),
    },
    seed: seed === 'none' ? null : seed,
    logLevel: oneOf('LOG_LEVEL', value('LOG_LEVEL'), logLevels),
  };
}

/** Every setting with its value, in the order of the manual. */
export function showSettings(environment: Environment): ShownSetting[] {
  return names.map((name) => {
    const given = environment[name] || null;
    const shown = name === 'NEO4J_PASSWORD' && given !== null ? '********' : given;
    return { name, value: shown ?? defaults[name], isDefault: given === null };
  });
}

function portNumber(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port >= 1 && port <= 65535) return port;
  throw new BoardwalkError('BAD_INPUT', 'settingNotPort', { name: 'PORT', value });
}

function oneOf<T extends string>(name: Name, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new BoardwalkError('BAD_INPUT', 'settingNotOneOf', { name, value, choices: choices.join(', ') });
}

function neo4jAddress(value: string): string {
  if (/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/.test(value) && URL.canParse(value)) return value;
  throw new BoardwalkError('BAD_INPUT', 'settingNotAddress', { name: 'NEO4J_URI', value });
}

function passwordOf(environment: Environment): string {
  if (environment.NEO4J_PASSWORD) return environment.NEO4J_PASSWORD;
  throw new BoardwalkError('BAD_INPUT', 'settingMissing', { name: 'NEO4J_PASSWORD', because: 'NEO4J_URI' });
}

function seeds(): string[] {
  const entries = readdirSync(resolve(project, 'seed'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
