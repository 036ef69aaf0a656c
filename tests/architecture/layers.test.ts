import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findings } from './cruise.ts';
import { keepers, rooms } from './layers.ts';

const project = resolve(import.meta.dirname, '../..');
const planted: string[] = [];
afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true });
});

/** A small house in a folder of its own: path → text. */
function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'boardwalk-house-'));
  planted.push(folder);
  for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const fileOf = (room: string, name: string): string => (room.endsWith('.ts') ? room : `${room}/${name}.ts`);
const importing = (from: string, to: string): string => {
  const up = '../'.repeat(from.split('/').length - 1);
  return `import { thing } from '${up}${to}';\nexport const other = thing;\n`;
};
const thing = 'export const thing = 1;\n';

async function broken(files: Record<string, string>): Promise<string[]> {
  const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))].filter(
    (f) => f !== 'node_modules',
  );
  return (await findings(plant(files), folders)).violations.map(({ rule }) => rule);
}

describe('the house', () => {
  it('keeps its directions', async () => {
    const { modules, violations } = await findings(project, ['server', 'client', 'tests']);
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(100);
  });
});

describe.each(rooms)('$name', ({ name, mayImport }) => {
  const file = fileOf(name, 'planted');
  const stranger = rooms.find(
    (other) => other.name !== name && !mayImport.includes(other.name) && !name.startsWith(other.name),
  );

  it('may not import what stands outside its arrow', async () => {
    if (!stranger) throw new Error(`${name} may import everything, so its rule cannot fail.`);
    const target = fileOf(stranger.name, 'stranger');
    expect(await broken({ [file]: importing(file, target), [target]: thing })).toContain(name);
  });

  it('may import itself and what its arrow names', async () => {
    const targets = mayImport.map((room) => fileOf(room, 'friend'));
    const files = Object.fromEntries(targets.map((target) => [target, thing]));
    const lines = targets.map(
      (target, i) => importing(file, target).replaceAll('thing', `thing as t${i}`).split('\n')[0],
    );
    expect(await broken({ ...files, [file]: `${lines.join('\n')}\nexport const all = 1;\n` })).toEqual([]);
  });
});

describe('every kind of import is seen', () => {
  const target = { 'server/store/stranger.ts': 'export interface Thing { a: number }\nexport const thing = 1;\n' };
  it.each([
    ['of a type', "import type { Thing } from '../store/stranger.ts';\nexport const a: Thing = { a: 1 };\n"],
    ['dynamic', "export const a = () => import('../store/stranger.ts');\n"],
    ['re-exported', "export { thing } from '../store/stranger.ts';\n"],
    ['a re-exported type', "export type { Thing } from '../store/stranger.ts';\n"],
  ])('%s', async (_, text) => {
    expect(await broken({ ...target, 'server/domain/planted.ts': text })).toContain('server/domain');
  });
});

describe('rules across rooms', () => {
  it('a view may not import another view, but may import its own parts', async () => {
    const other = 'client/views/people/Part.ts';
    const own = 'client/views/overlaps/Part.ts';
    const view = 'client/views/overlaps/View.ts';
    expect(await broken({ [view]: importing(view, other), [other]: thing })).toContain('views apart');
    expect(await broken({ [view]: importing(view, own), [own]: thing })).toEqual([]);
  });

  it.each(keepers)('only $room may import $package', async ({ package: name, room }) => {
    const library = {
      [`node_modules/${name}/package.json`]: `{"name":"${name}","main":"index.js"}`,
      [`node_modules/${name}/index.js`]: 'module.exports = { thing: 1 };',
    };
    const text = `import { thing } from '${name}';\nexport const other = thing;\n`;
    const outside = room.startsWith('server') ? 'server/questions/planted.ts' : 'client/views/people/planted.ts';
    expect(await broken({ ...library, [outside]: text })).toContain(`${name} in ${room}`);
    expect(await broken({ ...library, [`${room}/planted.ts`]: text })).toEqual([]);
  });

  it('the analysis may not import a module of Node, the store may', async () => {
    const text = "import { readFileSync } from 'node:fs';\nexport const other = readFileSync;\n";
    expect(await broken({ 'server/analysis/planted.ts': text })).toContain('analysis does no I/O');
    expect(await broken({ 'server/store/planted.ts': text })).toEqual([]);
  });

  it('client and server do not import one another', async () => {
    const file = 'client/app/planted.ts';
    expect(await broken({ [file]: importing(file, 'server/domain/a.ts'), 'server/domain/a.ts': thing })).toContain(
      'two houses',
    );
  });

  it('the product does not import tests', async () => {
    const file = 'server/domain/planted.ts';
    expect(await broken({ [file]: importing(file, 'tests/a.ts'), 'tests/a.ts': thing })).toContain('no tests inside');
  });

  it('no two modules import one another', async () => {
    const [a, b] = ['server/domain/a.ts', 'server/domain/b.ts'];
    const [toA, toB] = [
      importing('server/domain/b.ts', 'server/domain/a.ts'),
      importing('server/domain/a.ts', 'server/domain/b.ts'),
    ];
    expect(
      await broken({ [a]: toB.replace('other', 'thing2') + thing, [b]: toA + thing.replace('thing', 'thing3') }),
    ).toContain('no cycles');
  });

  it('no import leads nowhere', async () => {
    const file = 'server/domain/a.ts';
    expect(await broken({ [file]: importing(file, 'server/domain/missing.ts') })).toContain('nothing unresolved');
  });
});
