// `The above members attended, with the exception of A, from whom an apology was received, and B`: whoever is left out of all was away.
import type { AttendanceStatus } from '../../domain/vocabulary.ts';
import { isAway } from '../../domain/vocabulary.ts';
import type { Found } from './found.ts';
import { peopleIn } from './peopleIn.ts';
import { statusSaid } from './statusSaid.ts';

const longest = 1500;
/** Words for everybody that the document has named above or counts as its own. */
const everybody =
  /(?<!\p{L})(?:all|every|everyone|everybody|each|(?:the )?(?:above|whole|full|entire|remaining|listed|foregoing|other) |(?:named|listed|mentioned) (?:above|overleaf|below|opposite|alongside)|members|pawb|pob|holl|i gyd|gweddill|lleill|eraill|uchod|aelodau)/iu;
const but =
  /[,;]?\s+\(?(?:(?:but |and )?with the (?:sole |single )?exceptions? of|except(?:ing|ed)?(?: (?:for|that))?|apart from|other than|aside from|save(?: for)?|bar(?:ring)?|but (?:for|not)|minus|less|excluding|gan eithrio|(?:ac )?eithrio|ag eithrio|heblaw(?: am)?|oni bai am|ar wah[âa]n i|ond (?:nid|am))\s+(?=\S)/iu;
/** After `Present:` */
const allAlone =
  /^\s*(?:all|every|the whole|pob|yr holl|pawb|everyone|everybody)(?: of)?(?: (?:the |y |yr )?(?:board |committee |panel |forum |council )?(?:members?|trustees|governors|councillors|directors|aelod(?:au)?|cynghorwyr|board|committee|council))?\s*$/iu;
/** `Everyone was there but Ann Sample`; not `but one`. */
const butNames = /(?<=\b(?:there|present|here|attended|came|yno|yma|bresennol)),? (?:but|ond) (?=\p{Lu})/u;
/** What is said of those before it: `, from whom apologies were received`, `(apologies)`. */
const aside =
  /\s*\([^()]*\)|,?\s+(?:(?:both|all|each|neither) of )?(?:who|whom|whose|from whom|on whose behalf|(?:a |y ddau |y ddwy )?oedd|a fu|a anfonodd|a ymddiheurodd|y derbyniwyd|sydd|both|neither)\s[^,;()]*/iu;
const mostParts = 30;

interface LeftOut {
  found: Found;
  status: AttendanceStatus;
}

/** Whom a sentence takes out of all who were there; null where it is no such sentence. */
export function leftOut(sentence: string): LeftOut[] | null {
  if (sentence.length > longest) return null;
  const at = but.exec(sentence) ?? butNames.exec(sentence);
  if (at === null) return null;
  const [before, after] = [sentence.slice(0, at.index), sentence.slice(at.index + at[0].length)];
  if (!everybody.test(before)) return null;
  const saysThere = (words: string): boolean => {
    const status = statusSaid(words);
    return status !== null && !isAway(status);
  };
  // `All were present except …`; the verb may stand after it: `All except … attended`.
  const ending = / (?:were|was|attended|came|had|oedd|roedd|yn bresennol)\b.*$/iu.exec(after);
  const isAfter = !saysThere(before) && ending !== null && saysThere(ending[0]);
  if (!saysThere(before) && !isAfter && !allAlone.test(before)) return null;
  const found = parts(isAfter ? after.slice(0, ending.index) : after);
  return found.length === 0 ? null : found;
}

/** What is said of all before the first name: `that apologies were received from`. */
const lead = /^[^\p{Lu}]{0,80}\b(?:from|by|gan|oddi wrth|am)\s+(?=\p{Lu})/u;

/** Each group of names with what is said of it. */
function parts(text: string): LeftOut[] {
  const found: LeftOut[] = [];
  const [said = ''] = lead.exec(text) ?? [];
  const ofAll = statusSaid(said);
  let rest = text.slice(said.length);
  for (let turn = 0; turn < mostParts && rest.trim() !== ''; turn++) {
    const at = aside.exec(rest);
    const names = at === null ? rest : rest.slice(0, at.index);
    const told = at === null ? null : statusSaid(at[0]);
    const status = [told, ofAll].find((each) => each !== null && isAway(each)) ?? 'ABSENT';
    const people = peopleIn(
      names.replace(/^[\s,;]*(?:(?:and|ac?|&|together with)\s+)?/iu, '').replace(/[\s,;.]+$/u, ''),
    );
    found.push(...people.map((each) => ({ found: each, status })));
    rest = at === null ? '' : rest.slice(at.index + at[0].length);
  }
  return found;
}
