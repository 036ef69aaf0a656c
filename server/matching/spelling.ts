// Which words are written alike: one slip of the hand or the ear apart, two where a word is long. Found without comparing all with all.

/** Shorter words are too many and too much alike: Ann and Annn may be one, Ann and Ian are not. */
const shortest = 3;
const leastOfOne = 4;
const long = 8;

/** Whether one may be a misspelling of the other; words with figures never are. @param a folded @param b folded */
export function isSpeltAlike(a: string, b: string): boolean {
  const lengths = [a.length, b.length];
  if (a === b || Math.min(...lengths) < shortest || Math.max(...lengths) < leastOfOne || /\d/.test(a + b)) return false;
  const sound = soundOf(a);
  const isHeardAlike = sound.length >= leastOfOne && sound === soundOf(b);
  const allowed = isHeardAlike || Math.min(a.length, b.length) >= long ? 2 : 1;
  return distance(a, b, allowed) <= allowed;
}

/** The words that are spelt like each word, where there are any. @param words folded */
export function speltAlike(words: Iterable<string>): Map<string, string[]> {
  const all = [...new Set(words)];
  const byKey = new Map<string, string[]>();
  for (const word of all)
    for (const key of keysOf(word)) {
      const group = byKey.get(key);
      if (group) group.push(word);
      else byKey.set(key, [word]);
    }
  const found = new Map<string, Set<string>>();
  for (const group of byKey.values())
    for (const [place, a] of group.entries())
      for (const b of group.slice(place + 1)) {
        if (found.get(a)?.has(b) || !isSpeltAlike(a, b)) continue;
        found.set(a, (found.get(a) ?? new Set()).add(b));
        found.set(b, (found.get(b) ?? new Set()).add(a));
      }
  return new Map([...found].map(([word, alike]) => [word, [...alike].sort()]));
}

/** Letters exchanged, left out, put in, or turned with their neighbour; more than `most` counts as one more than that. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const turned = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? most) + 1 : most + 1;
      const least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1), turned);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}

/** What a word sounds like, in either language, roughly: `Griffiths` as `Gryffydds`. */
function soundOf(word: string): string {
  return word
    .replace(/ph|ff/g, 'f')
    .replace(/dd|th/g, 't')
    .replace(/ck|c(?![eiy])/g, 'k')
    .replace(/(?<=.)[aeiouwyh]+/g, 'a')
    .replace(/(.)\1+/g, '$1');
}

/** Words that are alike share at least one: their sound, or what is left without a letter or two. */
function keysOf(word: string): Set<string> {
  if (word.length < shortest || /\d/.test(word)) return new Set();
  const once = [word, ...without(word)];
  const keys = word.length >= long ? [...once, ...once.flatMap(without)] : once;
  return new Set([...keys, `sound ${soundOf(word)}`]);
}

function without(word: string): string[] {
  return Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1));
}
