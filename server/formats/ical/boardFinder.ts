// Which known board a text names. A calendar may hold as many events as there are boards: the boards are prepared once, and looked up.

const shortestName = 4;

/** Finds the board with the longest name among those that stand in a text, word by word. */
export function boardFinder(boards: readonly string[]): (text: string) => string | null {
  const byWords = new Map<string, string>();
  let mostWords = 0;
  for (const board of boards) {
    const words = wordsOf(board);
    if (board.length < shortestName || words.length === 0) continue;
    const key = words.join(' ');
    byWords.set(key, longer(byWords.get(key) ?? null, board));
    mostWords = Math.max(mostWords, words.length);
  }
  return (text) => {
    const words = wordsOf(text);
    let found: string | null = null;
    for (let start = 0; start < words.length; start += 1)
      for (let count = 1; count <= mostWords && start + count <= words.length; count += 1) {
        const board = byWords.get(words.slice(start, start + count).join(' '));
        if (board !== undefined) found = longer(found, board);
      }
    return found;
  };
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function longer(a: string | null, b: string): string {
  return a === null || b.length > a.length ? b : a;
}
