// The catalogue of Cypher: every statement stands in a file of its own, says what it takes, is used, and is answered by an index.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Plan } from 'neo4j-driver';
import { afterAll, describe, expect, it } from 'vitest';
import { openDriver, testDatabase } from '../support/database.ts';

const project = resolve(import.meta.dirname, '../..');
// Nothing is written here, so nothing has to be cleared away after each test.
const driver = openDriver();
afterAll(() => driver.close());
const { database } = testDatabase();
const sources = globSync('server/**/*.ts', { cwd: project }).filter((file) => !file.endsWith('.generated.ts'));
const read = (file: string): string => readFileSync(resolve(project, file), 'utf8');
const named = new Set(sources.flatMap((file) => read(file).match(/\b(?:read|write|system)\/[a-z-]+\b/g) ?? []));
const files = globSync('cypher/{read,write,system}/*.cypher', { cwd: project }).sort();

/** What is wrong with the text of a statement: nothing, where the list is empty. */
function faultsOf(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const [head, body] = [lines.slice(0, end), lines.slice(end).join('\n')];
  const parameters = (words: string) => new Set(words.match(/\$\w+/g));
  const declared = parameters(head.join('\n'));
  const used = parameters(body);
  return [
    ...(head.length < 2 ? ['no head comment'] : []),
    ...(head.some((line) => /\bReturns\b/.test(line)) ? [] : ['does not say what it returns']),
    ...[...used].filter((name) => !declared.has(name)).map((name) => `${name} is not declared`),
    ...[...declared].filter((name) => !used.has(name)).map((name) => `${name} is not used`),
    ...(/;|^\s*\/\//m.test(body) ? ['more than one statement, or a comment within'] : []),
  ];
}

/** The literals of a source that are Cypher. */
function cypherIn(source: string): string[] {
  const literals = source.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals.filter((text) => /\b(?:MATCH|MERGE|CREATE|UNWIND|DETACH DELETE|RETURN)\b\s*[($\w]/.test(text));
}

async function explained(text: string): Promise<{ kind: string; operators: string[] }> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database });
  return { kind: summary.queryType, operators: summary.plan ? operatorsOf(summary.plan) : [] };
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.split('@')[0] ?? '', ...children.flatMap(operatorsOf)];
}

/** Ways to a record that go through all records of a kind, or through all of them. */
const isScan = (operator: string): boolean =>
  /^(?:AllNodesScan|NodeByLabelScan|\w*IntersectionNodeByLabelsScan)$/.test(operator);

describe('every statement', () => {
  it.each(files)('%s says what it takes and returns', (file) => {
    expect(faultsOf(read(file))).toEqual([]);
  });

  it.each(files)('%s is used', (file) => {
    expect(named).toContain(`${basename(dirname(file))}/${basename(file, '.cypher')}`);
  });

  it.each(files.filter((file) => file.startsWith('cypher/read/')))('%s only reads', async (file) => {
    expect((await explained(read(file))).kind).toBe('r');
  });

  it.each(files.filter((file) => /\{id: |\bIN \$ids\b/.test(read(file))))(
    '%s finds records by an index',
    async (file) => {
      expect((await explained(read(file))).operators.filter(isScan)).toEqual([]);
    },
  );
});

describe('a statement is refused', () => {
  const good =
    '// One board.\n// $id: string.\n// Returns a row: name.\nMATCH (board:Board {id: $id}) RETURN board.name AS name';

  it('not when it is in order', async () => {
    expect(faultsOf(good)).toEqual([]);
    expect(await explained(good)).toMatchObject({
      kind: 'r',
      operators: expect.not.arrayContaining(['NodeByLabelScan']),
    });
  });

  it.each([
    ['a parameter that its head does not name', good.replace('$id: string', 'None'), '$id is not declared'],
    ['a parameter that it does not use', good.replace('Returns', '$name: string. Returns'), '$name is not used'],
    ['no word on what it returns', good.replace('// Returns a row: name.\n', ''), 'does not say what it returns'],
    ['a second statement', `${good}; MATCH (n) RETURN n`, 'more than one statement, or a comment within'],
  ])('for %s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('for a write among the reads', async () => {
    expect((await explained('MERGE (board:Board {id: $id}) RETURN board.id AS id')).kind).not.toBe('r');
  });

  it('for an index that is not there', async () => {
    const { operators } = await explained('MATCH (board:Board {purpose: $purpose}) RETURN board.id AS id');
    expect(operators.filter(isScan)).toEqual(['NodeByLabelScan']);
  });
});

describe('Cypher', () => {
  it('stands in cypher/ and nowhere else', () => {
    expect(sources.filter((file) => cypherIn(read(file)).length > 0)).toEqual([]);
  });

  it('would be found elsewhere', () => {
    expect(cypherIn("const query = 'MATCH (n) RETURN n';")).toHaveLength(1);
    expect(cypherIn("const words = 'no match was found';")).toEqual([]);
  });
});
