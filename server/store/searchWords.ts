// The words of a search: as the full-text index is asked for them, and how close a name comes to them.

const longestText = 200;
const mostWords = 10;
const longestWord = 40;
const aliasWorth = 0.9;

/** The words of a text, folded; of a very long text the beginning. */
export function wordsOf(text: string): string[] {
  const found = folded(text.slice(0, longestText)).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
  return found.map((word) => word.slice(0, longestWord)).slice(0, mostWords);
}

/** Without accents and capitals: `Siân` is `sian`. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** The words that the index leaves out of names (Lucene's English stop words), so that they cannot be asked of it. */
const unindexed = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** What the index is asked: each word must be there as it is, as a beginning, or with a letter or two wrong. Words hold nothing of Lucene's syntax. */
export function luceneQuery(words: readonly string[]): string {
  return words
    .map((word) => `${unindexed.has(word) ? '' : '+'}(${[`${word}^8`, `${word}*^3`, ...fuzzy(word)].join(' ')})`)
    .join(' ');
}

function fuzzy(word: string): string[] {
  const edits = editsAllowed(word);
  return edits === 0 ? [] : [`${word}~${edits}`];
}

/** Three letters are an acronym as often as not, and with one of them wrong nearly anything: SRO is not Bro. */
function editsAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
}

/** The one of its names that comes closest to the words, 0 to 1; aliases are worth a little less. */
export function bestName(
  words: readonly string[],
  names: readonly string[],
  aliases: readonly string[],
): { matched: string; closeness: number } {
  const rated = [
    ...names.map((matched) => ({ matched, closeness: closeness(words, matched) })),
    ...aliases.map((matched) => ({ matched, closeness: closeness(words, matched) * aliasWorth })),
  ];
  return rated.reduce((best, each) => (each.closeness > best.closeness ? each : best), {
    matched: names[0] ?? '',
    closeness: 0,
  });
}

/** 1 for exactly these words; less for words begun, misspelt, absent, and for words of the name that nobody asked for. */
function closeness(words: readonly string[], name: string): number {
  const own = wordsOf(name);
  if (own.length === 0) return 0;
  if (own.join(' ') === words.join(' ')) return 1;
  const likeness = words.map((word) => Math.max(...own.map((each) => wordLikeness(word, each))));
  const mean = likeness.reduce((sum, each) => sum + each, 0) / words.length;
  return mean * (0.8 + (0.15 * Math.min(words.length, own.length)) / Math.max(words.length, own.length));
}

function wordLikeness(sought: string, own: string): number {
  if (sought === own) return 1;
  if (own.startsWith(sought)) return 0.9;
  const allowed = editsAllowed(sought);
  const distance = editDistance(sought, own);
  return distance > allowed ? 0 : 0.8 - 0.1 * distance;
}

/** How many letters are wrong, missing, too many or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (from: readonly number[], index: number) => from[index] ?? 0;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(beforeLast, j - 2) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
