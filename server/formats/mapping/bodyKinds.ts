// What other files call people, boards, organisations and offices.
import { foldHeading } from './headingWords.ts';

export type BodyKind = 'person' | 'board' | 'organisation' | 'post';

const words: Readonly<Record<BodyKind, RegExp>> = {
  person: /^(?:person|persons|people|individual|member|politician|unigolyn|unigolion|pobl|aelod)$/,
  board:
    /\b(?:board|committee|subcommittee|partnership|group|forum|panel|network|workstream|taskforce|task force|steering|scrutiny|working party|bwrdd|pwyllgor|is bwyllgor|partneriaeth|grwp|fforwm|panel|rhwydwaith|ffrwd waith)\b/,
  organisation:
    /\b(?:organisation|organization|agency|company|council|authority|department|institution|employer|party|charity|trust|sefydliad|corff|asiantaeth|cwmni|cyngor|awdurdod|adran|elusen|plaid|collective|police|service)\b/,
  post: /^(?:post|office|position|role|swydd)$/,
};

/** The kind that a word stands for; null where it is none that is known. */
export function bodyKindOf(word: string): BodyKind | null {
  const folded = foldHeading(word);
  for (const kind of ['person', 'post', 'board', 'organisation'] as const) if (words[kind].test(folded)) return kind;
  return null;
}

/** Whether a name is called like a board: `Fforwm Aber`. */
export function isCalledBoard(name: string): boolean {
  return words.board.test(foldHeading(name));
}

const ourId = /^(?:person|organisation|board|post)_[0-9a-f]{20}$/;

/**
 * The id by which a record is known, where one is needed: ours, and that of a namesake in the same file. Any other would make a
 * second record of somebody who is known already.
 */
export function idWhereNeeded(records: readonly { id: string; name: string }[]): ReadonlyMap<string, string> {
  const named = Map.groupBy(records, ({ name }) => name.trim().toLowerCase());
  const needed = records.filter(
    ({ id, name }) => ourId.test(id) || (named.get(name.trim().toLowerCase())?.length ?? 0) > 1,
  );
  return new Map(needed.map(({ id }) => [id, id]));
}
