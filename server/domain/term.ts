// Words of ours within the values of sentences, which are told in two languages while the values are not.
/** Sets off a word of ours; nobody writes it. */
const mark = '\u2063';
const marked = new RegExp(`${mark}([^${mark}]+)${mark}`, 'g');

/** A word of ours (a field, a column, a kind, a status) within a value of a sentence: wording says it as whoever reads would. */
export function term(word: string): string {
  return mark + word + mark;
}

/** The text with each of its terms said. */
export function sayTerms(text: string, say: (word: string) => string): string {
  return text.replace(marked, (_, word: string) => say(word));
}
