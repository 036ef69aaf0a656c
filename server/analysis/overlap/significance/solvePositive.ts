// A linear system with a symmetric, positive definite matrix, by Cholesky's method.

/** x of matrix · x = right. The matrix is left as it is. */
export function solvePositive(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lower = factor(matrix);
  const forward: number[] = [];
  for (const [i, row] of lower.entries()) {
    let value = right[i] ?? 0;
    for (let j = 0; j < i; j++) value -= (row[j] ?? 0) * (forward[j] ?? 0);
    forward.push(value / (row[i] ?? 1));
  }
  const x = [...forward];
  for (let i = lower.length - 1; i >= 0; i--) {
    let value = x[i] ?? 0;
    for (let j = i + 1; j < lower.length; j++) value -= (lower[j]?.[i] ?? 0) * (x[j] ?? 0);
    x[i] = value / (lower[i]?.[i] ?? 1);
  }
  return x;
}

function factor(matrix: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const line: number[] = [];
    for (let j = 0; j <= i; j++) {
      let value = row[j] ?? 0;
      for (let k = 0; k < j; k++) value -= (line[k] ?? 0) * ((i === j ? line : lower[j])?.[k] ?? 0);
      line.push(i === j ? Math.sqrt(Math.max(value, Number.MIN_VALUE)) : value / (lower[j]?.[j] ?? 1));
    }
    lower.push(line);
  }
  return lower;
}
