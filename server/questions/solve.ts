// Mixed-integer programmes by HiGHS (Huangfu & Hall 2018, Mathematical Programming Computation 10): to a gap of 0, unless time runs out.
import highsLoader, { type Highs, type ModelData } from 'highs';
import type { Milp, Solve, Solved } from '../analysis/index.ts';

// Its types are written for CommonJS, where the loader is the default of the default.
const load = highsLoader as unknown as typeof highsLoader.default;
let loading: Promise<Highs> | undefined;

/**
 * @param seconds in all, for whatever is solved with it; what is found by then is the best found
 * @param told now and then how near it is, 0 to 1
 */
export async function solver(seconds: number, told: (done: number) => void): Promise<Solve> {
  loading ??= load();
  const highs = await loading;
  const end = performance.now() + 1000 * seconds;
  return (milp) => solveBy(highs, milp, { seconds: Math.max(0, (end - performance.now()) / 1000), told });
}

function solveBy(
  highs: Highs,
  milp: Milp,
  { seconds, told }: { seconds: number; told: (done: number) => void },
): Solved {
  const { modelStatus, callbackType } = highs.constants;
  if (milp.gains.length === 0) return { chosen: [], gain: 0, bound: 0, proven: true };
  return highs.withModel(modelData(highs, milp), (model): Solved => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, time_limit: seconds });
    model.run({
      [callbackType.mipLogging]: ({ data }) => {
        told(1 - Math.min(1, data.mip_gap ?? 1));
      },
    });
    const status = model.getModelStatus();
    const proven = status === modelStatus.optimal;
    const gain = model.info.get('objective_function_value');
    const found = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    // Of what has hardly been looked for the solver knows no bound.
    const all = milp.gains.reduce((sum, each) => sum + Math.max(0, each), 0);
    const bound = proven ? Number(gain) : Math.min(all, Number(model.info.get('mip_dual_bound')));
    if (!found) return { chosen: null, gain: 0, bound, proven: false };
    const values = model.getSolution().colValue;
    // Its answers are whole numbers but for rounding.
    const chosen = [...values.keys()].filter((column) => (values[column] ?? 0) > 0.5);
    return { chosen, gain: chosen.reduce((sum, column) => sum + (milp.gains[column] ?? 0), 0), bound, proven };
  });
}

function modelData({ constants, infinity }: Highs, { gains, rows }: Milp): ModelData {
  const finite = (limit: number) => (Number.isFinite(limit) ? limit : Math.sign(limit) * infinity);
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  return {
    numCols: gains.length,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: gains,
    colLower: gains.map(() => 0),
    colUpper: gains.map(() => 1),
    rowLower: rows.map(({ least }) => finite(least)),
    rowUpper: rows.map(({ most }) => finite(most)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: gains.length,
      starts,
      indices: rows.flatMap(({ columns }) => columns),
      values: rows.flatMap(({ weights }) => weights),
    },
    integrality: gains.map(() => constants.variableType.integer),
  };
}
