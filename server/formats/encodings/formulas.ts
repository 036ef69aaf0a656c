// Cells that a spreadsheet would take for a formula: an apostrophe before them on the way out, taken off when they come back.

const formulaLike = /^'*[=+\-@\t\r＝＋－＠]/;

/** The text as a cell that stays text in a spreadsheet. */
export function escapeFormula(text: string): string {
  return formulaLike.test(text) ? `'${text}` : text;
}

/** The text of a cell that was written so, by us or by others; of any other cell its own. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && formulaLike.test(cell) ? cell.slice(1) : cell;
}
