// What decides whether something is told stands in one object, where the interface can show it: see server/analysis/thresholds.ts.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const findings = resolve(import.meta.dirname, '../../server/analysis/findings');
const limits = (code: string): string[] =>
  [...code.matchAll(/^(?:export )?const (\w+)(?:: \w+)? = [\d._]+;$/gm)].map(([, name = '']) => name);

test('no rule of findings has a limit of its own', () => {
  const files = globSync('*.ts', { cwd: findings });
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap((file) => limits(readFileSync(resolve(findings, file), 'utf8')))).toEqual([]);
});

test('one that had would be found', () => {
  expect(limits('import a;\nconst fewest = 3;\nexport const share: number = 0.75;\n')).toEqual(['fewest', 'share']);
});
