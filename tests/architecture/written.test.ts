import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rooms } from './layers.ts';

const written = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');

/** `server/questions` → the rooms that the table of ARCHITECTURE.md lets it import, in the words of the rules. */
const told = new Map(
  [...written.matchAll(/^\| (`(?:server|client)\/[^|]*) \|[^|]*\| ([^|]*) \|$/gmu)].flatMap(
    ([, names = '', cell = '']) => {
      const own = [...names.matchAll(/`([^`]+?)\/?`/gu)].map(([, name = '']) => name);
      return own.map((name): [string, string[]] => [name, friendsIn(cell, name.split('/')[0] ?? '')]);
    },
  ),
);

function friendsIn(cell: string, side: string): string[] {
  const words = cell.replace(/\(.*?\)/gu, '').split(',');
  const friends = words.map((word) => word.trim()).filter((word) => word !== 'nothing' && word !== '');
  return friends.map((word) => (word === 'settings' ? 'server/settings.ts' : `${side}/${word}`));
}

it.each(rooms)('ARCHITECTURE.md says of $name what the rule says', ({ name, mayImport }) => {
  expect(told.get(name)?.toSorted()).toEqual(mayImport.toSorted());
});

it('every file and folder that ARCHITECTURE.md names is there', () => {
  const root = new URL('../../', import.meta.url);
  const found = ['server', 'client', 'tests', 'cypher', 'docs', 'seed'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((path) => `/${folder}/${path}`),
  );
  const all = new Set([...found, ...readdirSync(root).map((path) => `/${path}`)]);
  const named = [...written.matchAll(/`([\w./]+(?:\.(?:tsx?|mjs|md|json|graphql)|\/))`/gu)].map(
    ([, path = '']) => path,
  );
  const isThere = (path: string): boolean =>
    all.has(`/${path.replace(/\/$/, '')}`) || found.some((each) => each.endsWith(`/${path.replace(/\/$/, '')}`));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});
