// Two names of people: how likely it is that they are one person's, by how common their words are and how the spellings differ.
import { type MatchReason, speaksAgainst, speaksFor } from '../domain/match.ts';
import { familyParts, type NameForm } from './nameForms.ts';
import type { NameStatistics, Word } from './nameStatistics.ts';
import { nicknamesOf } from './nicknames.ts';
import { oddsThatMatch as odds, signs } from './oddsThatMatch.ts';
import { areOwnNames } from './ownSpellings.ts';
import { distance } from './spelling.ts';

/** One side is the doubtful one: misspelt, cut short. */
export type Doubtful = 'a' | 'b' | 'both';

export interface NameLikeness {
  /** The natural logarithm of the odds that they are one person's. */
  logOdds: number;
  reasons: MatchReason[];
  doubtful: Doubtful;
}

/** null: they are not alike. */
export function compareNames(a: NameForm, b: NameForm, statistics: NameStatistics): NameLikeness | null {
  const likeness = firstAndLast(a, b, statistics);
  if (likeness === null) return null;
  const others = otherNames(a, b);
  const generation = generations(a, b);
  return {
    ...likeness,
    logOdds: likeness.logOdds + others.logOdds + generation.logOdds,
    reasons: [...likeness.reasons, ...ownNames(a, b), ...others.reasons, ...generation.reasons],
  };
}

/** The odds know already that both words are in use; that somebody has to look is said besides. */
function ownNames(a: NameForm, b: NameForm): MatchReason[] {
  return (['given', 'family'] as const)
    .filter((kind) => areOwnNames(a[kind], b[kind]))
    .map((kind) => speaksAgainst('ownNames', { one: wordOf(kind, a), other: wordOf(kind, b) }));
}

function firstAndLast(a: NameForm, b: NameForm, on: NameStatistics): NameLikeness | null {
  const [one, other] = [a.given, b.given];
  if (a.family === b.family) {
    if (one === other) return one === '' ? null : identical(a, b, on);
    if (one.length <= 1 || other.length <= 1) return cutShort(a, b, on);
    if (nicknamesOf(one).includes(other)) return nickname(a, b, on);
    if (on.alike('given', one).includes(other)) return misspelt('given', a, b, on);
    return null;
  }
  if (one.length > 1 && one === other) {
    if (on.alike('family', a.family).includes(b.family)) return misspelt('family', a, b, on);
    return partOfFamily(a, b, on) ?? partOfFamily(b, a, on);
  }
  if (one !== '' && one === b.family && other === a.family) {
    const expected = on.people * on.share('family', a.family) * on.share('family', b.family);
    const reasons = [speaksFor('namesTurned', { name: a.text })];
    return { logOdds: oddsOf(odds.turned, expected), reasons, doubtful: 'both' };
  }
  return null;
}

/** @param expected how many others would be as alike by chance: more than one says no more than one, since each name stands once */
function oddsOf(rate: number, expected: number, genuine = 1): number {
  return Math.log(rate / (genuine * Math.min(1, expected)));
}

function identical(a: NameForm, b: NameForm, on: NameStatistics): NameLikeness {
  const expected = on.people * on.share('family', a.family) * shareOfGiven(a.given, on);
  const written = (form: NameForm): string => form.text.normalize('NFC').trim().toLowerCase();
  const rate = written(a) === written(b) && !a.isAlias && !b.isAlias ? odds.identical : odds.writtenOtherwise;
  const reason = a.isAlias || b.isAlias ? 'nameAlias' : 'nameSame';
  return { logOdds: oddsOf(rate, expected), reasons: [speaksFor(reason, { name: b.text })], doubtful: 'both' };
}

function cutShort(a: NameForm, b: NameForm, on: NameStatistics): NameLikeness | null {
  const [short, whole, doubtful] = a.given.length < b.given.length ? ([a, b, 'a'] as const) : ([b, a, 'b'] as const);
  if (!whole.given.startsWith(short.given)) return null;
  const family = on.people * on.share('family', a.family);
  if (short.given === '')
    return {
      logOdds: oddsOf(odds.cutShort, family),
      reasons: [speaksFor('givenMissing', { name: short.text })],
      doubtful,
    };
  const reasons = [speaksFor('initials', { initials: short.parsed.given.join(' '), name: whole.text })];
  return { logOdds: oddsOf(odds.cutShort, family * odds.sameInitial), reasons, doubtful };
}

function nickname(a: NameForm, b: NameForm, on: NameStatistics): NameLikeness {
  const share = [a.given, ...nicknamesOf(a.given)].reduce((sum, name) => sum + on.share('given', name), 0);
  const expected = on.people * on.share('family', a.family) * share;
  const reasons = [speaksFor('nickname', { one: a.parsed.given[0] ?? '', other: b.parsed.given[0] ?? '' })];
  return { logOdds: oddsOf(odds.nickname, expected), reasons, doubtful: 'both' };
}

/** The word that stands nowhere else is taken for the misspelt one; two words in use are two names, unless much else speaks for it. */
function misspelt(kind: Word, a: NameForm, b: NameForm, on: NameStatistics): NameLikeness {
  const [isRare, isOtherRare] = [on.isRare(kind, a[kind]), on.isRare(kind, b[kind])];
  const doubtful: Doubtful = isRare === isOtherRare ? 'both' : isRare ? 'a' : 'b';
  const shared = kind === 'family' ? shareOfGiven(a.given, on) : on.share('family', a.family);
  const slips = distance(a[kind], b[kind], 1);
  const expected = on.people * shared * on.shareAlike(kind, doubtful === 'b' ? b[kind] : a[kind], slips);
  const slipped = slips > 1 ? odds.twoSlips : 1;
  const [rate, genuine] =
    isRare || isOtherRare ? [slipped * odds.misspelt, on.rareShare(kind)] : [slipped * odds.misspeltAsAnother, 1];
  const words = [wordOf(kind, a), wordOf(kind, b)] as const;
  const [rare, other] = doubtful === 'b' ? [words[1], words[0]] : words;
  const reason =
    doubtful === 'both' ? speaksFor('spellingAlike', { one: rare, other }) : speaksFor('spellingRare', { rare, other });
  return { logOdds: oddsOf(rate, expected, genuine), reasons: [reason], doubtful };
}

function partOfFamily(a: NameForm, b: NameForm, on: NameStatistics): NameLikeness | null {
  if (!familyParts(b.family).includes(a.family)) return null;
  const expected = on.people * shareOfGiven(a.given, on) * on.share('family', a.family);
  const reasons = [speaksFor('familyPart', { part: a.parsed.family, name: b.parsed.family })];
  return { logOdds: oddsOf(odds.familyPart, expected), reasons, doubtful: 'both' };
}

function shareOfGiven(given: string, on: NameStatistics): number {
  return given.length === 1 ? odds.sameInitial : on.share('given', given);
}

function wordOf(kind: Word, { parsed }: NameForm): string {
  return kind === 'family' ? parsed.family : (parsed.given[0] ?? '');
}

type Sign = Pick<NameLikeness, 'logOdds' | 'reasons'>;
const nothing: Sign = { logOdds: 0, reasons: [] };

/** Second names: `Ann B Sample` is not `Ann C Sample`. */
function otherNames(a: NameForm, b: NameForm): Sign {
  const [one, other] = [a.middles[0], b.middles[0]];
  if (one === undefined || other === undefined) return nothing;
  const isSame = one.startsWith(other) || other.startsWith(one);
  if (isSame) return { logOdds: Math.log(signs.middleSame), reasons: [] };
  return { logOdds: Math.log(signs.middleOther), reasons: [speaksAgainst('middleOther', { one, other })] };
}

function generations(a: NameForm, b: NameForm): Sign {
  const [one, other] = [generationOf(a), generationOf(b)];
  if (one === null || other === null || one === other) return nothing;
  return { logOdds: Math.log(signs.generationOther), reasons: [speaksAgainst('generationOther', {})] };
}

function generationOf({ parsed }: NameForm): 'junior' | 'senior' | null {
  const said = parsed.postNominals.map((letters) => letters.toLowerCase().replace('.', ''));
  if (said.some((each) => each === 'junior' || each === 'jnr')) return 'junior';
  return said.some((each) => each === 'senior' || each === 'snr') ? 'senior' : null;
}
