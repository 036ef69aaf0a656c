// dependency-cruiser over a folder that is laid out like the project; types and dynamic imports count as imports.
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { rules } from './rules.ts';

export interface Findings {
  /** How many modules of ours were read. */
  modules: number;
  violations: { rule: string; from: string; to: string }[];
}

/** @param baseDir an absolute folder; @param folders those of it to read */
export async function findings(baseDir: string, folders: string[]): Promise<Findings> {
  const { output } = await cruise(
    folders,
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: rules },
      parser: 'swc',
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^tests/(artefacts|fixtures|bench/peers/neo4j-graphql)/' },
      combinedDependencies: true,
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a report in place of a result.');
  return read(output);
}

function read(result: ICruiseResult): Findings {
  return {
    modules: result.modules.filter(({ source }) => /^(server|client|tests)\//.test(source)).length,
    violations: result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
