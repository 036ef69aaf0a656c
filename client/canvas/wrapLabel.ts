/**
 * A label in lines of at most `width` characters, broken at spaces; at most `lines` of them, the last one ended with an ellipsis where
 * more would follow. A longer word stands alone, whole.
 */
export function wrapLabel(label: string, width = 16, lines = 3): string[] {
  const wrapped: string[] = [];
  for (const word of label.trim().split(/\s+/)) {
    const last = wrapped.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  return [...kept.slice(0, -1), `${kept.at(-1)?.replace(/[,;:–-]$/, '')}…`];
}
