// Files of any format as tests read them: rows by format, problems by rule.
import { readBytes } from '../../server/formats/readBytes.ts';

/** The rows without their file, and what was said about it. */
export async function readText(name: string, text: string, boards: readonly string[] = []) {
  const file = { name, bytes: new TextEncoder().encode(text) };
  const { contents, problems } = await readBytes({ file, format: null, boards });
  return {
    rows: Object.fromEntries(
      contents.map(({ format, rows }) => [format, rows.map(({ row, cells }) => ({ row, ...cells }))]),
    ),
    doubts: contents.flatMap(({ rows }) => rows.flatMap(({ doubts = [] }) => doubts.map(({ rule }) => rule))),
    problems: problems.map(({ severity, rule, row }) => [severity, rule, row]),
  };
}
