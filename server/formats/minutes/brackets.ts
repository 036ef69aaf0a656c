// Texts with brackets, which separate nothing inside.

/** Splits where the pattern matches outside brackets. @param pattern with the flags g and u */
export function splitOutside(text: string, pattern: RegExp): string[] {
  const depth = depths(text);
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(pattern)) {
    if ((depth[match.index] ?? 0) > 0) continue;
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(text.slice(start));
  return parts;
}

function depths(text: string): number[] {
  let depth = 0;
  const all = text.split('');
  const found = all.map((letter) => {
    if (letter === '(' || letter === '[') depth += 1;
    const here = depth;
    if ((letter === ')' || letter === ']') && depth > 0) depth -= 1;
    return here;
  });
  // What is never closed encloses nothing.
  return depth > 0 ? all.map(() => 0) : found;
}

/** The text without its brackets, a mark where each was, and what they hold. */
export function takeBrackets(text: string): { base: string; notes: string[] } {
  const notes: string[] = [];
  const base = text.replace(/[([]([^()[\]]*)[)\]]/g, (_, inner: string) => {
    if (inner.trim() !== '') notes.push(inner.trim());
    return ' \uE000 ';
  });
  return { base: base.replace(/[ ]+/g, ' ').trim(), notes };
}

/** Whether a bracket is open at the end. */
export function isOpen(text: string): boolean {
  return (text.match(/[([]/g)?.length ?? 0) > (text.match(/[)\]]/g)?.length ?? 0);
}
