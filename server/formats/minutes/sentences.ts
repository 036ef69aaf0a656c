// Sentences that say who was there, who was not, and who sat in for whom.
import type { AttendanceStatus } from '../../domain/vocabulary.ts';
import type { Attendee } from './attendee.ts';
import { inClauses } from './clauses.ts';
import { leftOut } from './exceptions.ts';
import { sectionNamed } from './headings.ts';
import type { Line } from './line.ts';
import { splitName } from './nameShape.ts';
import { peopleIn } from './peopleIn.ts';
import { inOneLanguage } from './pluralTitles.ts';
import { isProse, type Paragraph, paragraphsOf, sentencesOf } from './prose.ts';
import { columnsOf } from './tables.ts';

interface Pattern {
  words: RegExp;
  status: AttendanceStatus;
  isChair?: boolean;
  /** Only near the beginning, or below a heading of attendance: of others it may be said in passing. */
  early?: boolean;
}

const some = '(?<names>.+)';
const everybody =
  '(?:all|every|everyone|everybody|each|the (?:whole|full|entire)|pawb|pob|yr? holl|(?:yr )?aelodau i gyd)(?!.*\\b(?:agreed|voted|approved)\\b)[^;:]{0,90}?';
const but =
  '(?:,? ?\\b(?:except(?:ing)?|apart from|other than|save|bar|but not|with the exceptions? of|excluding|ac eithrio|heblaw|oni bai am|ond nid)(?: for| am| that of)?)';
const be = '(?:was|were|has been|have been|had been|is|are)';
const patterns: readonly Pattern[] = [
  [
    `(?:apologies|an apology|apology)(?: for (?:absence|the meeting|non-attendance|lateness|today))?(?:,? (?:${be}|also))* ?(?:received|noted|given|tendered|sent|submitted|recorded|made|offered|conveyed|accepted)? ?(?:for absence )?(?:on behalf of|from|by|for)[: ]+${some}`,
    'APOLOGIES',
  ],
  [
    `(?:letters? of )?apolog(?:y|ies)(?: for absence)? (?:(?:had|have) (?:come|arrived)|came|were read|was read|were also) (?:in )?(?:from|by) ${some}`,
    'APOLOGIES',
  ],
  [
    `(?:an? )?(?:letters? (?:of|expressing) )?(?:letters? )?regret(?:s|ting)?(?: (?:for|at|their|his|her|about))* ?(?:non-attendance|(?:not attending|inability to attend|absence))? ?(?:(?:was|were|had been|have been) )?(?:received|read|noted|sent|recorded|intimated|given|tendered)? ?(?:from|by|on behalf of)[: ]+${some}`,
    'APOLOGIES',
  ],
  [
    `(?:it was noted that )?${some} (?:had |has |have |also )*(?:sent|gave|given|offered|submitted|tendered|conveyed|made|provided)(?: (?:his|her|their|in))?(?: sincere)? (?:apolog(?:ies|y)|regrets)\\b.*`,
    'APOLOGIES',
  ],
  [
    `(?:it was noted that )?${some} (?:was|were|is|are) (?:unable|not able) to (?:attend|be present|be there|come|join)\\b.*`,
    'APOLOGIES',
  ],
  [
    `(?:it was noted that )?(?<names>[^:]+) (?:could not|couldn't|couldn’t|cannot|can't) (?:attend|be present|be there|come|make it|join)(?!\\s*:)\\b.*`,
    'APOLOGIES',
  ],
  [
    `(?:it was noted that )?${some} (?:had |has |have )?apologised(?: for (?:absence|(?:his|her|their) absence|non-attendance))?\\b(?! (?:for|that|to|about|if|on)\\b).*`,
    'APOLOGIES',
  ],
  [
    `(?:(?:derbyniwyd|cafwyd|nodwyd|daeth|cyflwynwyd|rhoddwyd) )?(?:yr )?ymddiheuriad(?:au)?(?: am absenoldeb)?(?: (?:wedi eu |wedi |a )?(?:derbyn|dod i law|i law|dderbyniwyd|gafwyd|ddaeth i law))?(?: oddi wrth| gan| ar ran| wrth|:)+ ${some}`,
    'APOLOGIES',
  ],
  [
    `(?:roedd |mae )?${some} (?:wedi (?:anfon|cyflwyno|rhoi) (?:ei |eu )?(?:h)?ymddiheuriad(?:au)?|wedi ymddiheuro)\\b.*`,
    'APOLOGIES',
  ],
  [`(?:ymddiheurodd|ymesgusododd) ${some}`, 'APOLOGIES'],
  [
    `(?:anfonodd|danfonodd|cyflwynodd|rhoddodd|gyrrodd|hala?odd|estynnodd) ${some} (?:ei|eu) h?ymddiheuriad(?:au)?\\b.*`,
    'APOLOGIES',
  ],
  [`(?:nid oedd|ni fu) ${some} yn bresennol`, 'ABSENT'],
  [
    `(?:nid oedd|ni fu|ni allai|ni allodd|methodd) ${some} (?:yn gallu (?:dod|mynychu|bod yno)|yn gallu bod yn bresennol|yn bresennol|fod yn bresennol|â bod yn bresennol|ddod)\\b.*`,
    'APOLOGIES',
  ],
  [
    `${some} (?:was|were) (?:also )?(?:absent|not present|not in attendance)(?: without apolog(?:y|ies))?`,
    'ABSENT',
    'early',
  ],
  [`${some} did not attend`, 'ABSENT', 'early'],
  [`${everybody} ${but} ${some}`, 'ABSENT', 'early'],
  [`${some} (?:had been|was|were) expected,? but .*`, 'ABSENT', 'early'],
  [`there (?:also )?attended:? ${some}`, 'PRESENT', 'early'],
  [
    `(?:also|others?) (?:in attendance|present|attending)(?: at the meeting)?(?: (?:was|were|by invitation))*[: ]+${some}`,
    'IN_ATTENDANCE',
  ],
  [`in attendance (?:was|were|by invitation)?[: ]*${some}`, 'IN_ATTENDANCE', 'early'],
  [
    `(?:the following )?(?:officers|officials|guests|visitors|advisers)(?: (?:who )?(?:was|were|also))* (?:present|in attendance|attending|attended)[: ]+${some}`,
    'IN_ATTENDANCE',
  ],
  [`(?:(?:yr )?r?oedd|bu|hefyd yn bresennol (?:yr )?r?oedd) ${some} hefyd yn bresennol.*`, 'IN_ATTENDANCE'],
  [`hefyd yn bresennol (?:yr? )?(?:roedd|oedd|oedd:)? ?${some}`, 'IN_ATTENDANCE', 'early'],
  [`${some} (?:was|were) (?:also )?in attendance(?: (?:for|to|as|by|at|throughout)\\b.*)?`, 'IN_ATTENDANCE', 'early'],
  [
    `(?:(?:the (?:group|panel|board|committee|meeting)|we|members) (?:also )?heard from )${some}, who (?:had )?(?:joined|attended)\\b.*`,
    'IN_ATTENDANCE',
  ],
  [
    `(?<names>.+?),? (?:attended|came|joined(?: us)?|was present|were present) (?:for|until|during) (?:the |a |an )?(?:first|second|latter|opening|closing|last|part|whole|half|hour|beginning|end|item|presentation|discussion)\\b.*`,
    'IN_ATTENDANCE',
  ],
  [
    `(?<names>.+?),? (?:attended|joined the meeting|was in attendance|were in attendance) for this item(?:,? (?:together |along )?with (?:(?:his|her|their) [\\p{L} ]+, )?(?<others>.+))?`,
    'IN_ATTENDANCE',
  ],
  [
    `(?:all )?(?:the )?(?:others|rest|remaining members|other members) (?:all )?(?:attended|were (?:all )?present|came),? (?:together |along )?with ${some}`,
    'IN_ATTENDANCE',
    'early',
  ],
  [`(?:and )?(?:in attendance|attending|also present) (?:was|were) ${some}`, 'IN_ATTENDANCE', 'early'],
  [
    `(?![^:]*\\b(?:last|previous|earlier|next)\\b)(?:(?:a total of |all )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several) (?:of (?:us|our|the) ?)?|we |those who )[\\p{L} ]{0,30}?(?:met|gathered|came(?: along| together)?|attended|turned up|(?:was|were) (?:there|present))(?: [^:.;]{0,60})?: ${some}`,
    'PRESENT',
    'early',
  ],
  [`${some} (?:was|were) also (?:there|present|with us)`, 'IN_ATTENDANCE', 'early'],
  [`(?:also )(?:there|with us|at the table) (?:were|was) ${some}`, 'PRESENT', 'early'],
  [`(?:along |together )?with (?:him|her|them) (?:were|was) ${some}`, 'PRESENT', 'early'],
  [`(?:.{0,160}\\b)?there (?:were|was|being)(?: also)? present:? ${some}`, 'PRESENT', 'early'],
  [
    `${some} (?:also )?attended (?:the meeting )?(?:by invitation|as (?:an? )?(?:invited )?guests?|for (?:item|agenda item|this item)s?\\b.*|to (?:present|take|give|speak)\\b.*)`,
    'IN_ATTENDANCE',
    'early',
  ],
  [
    `${some} (?:(?:was|were) (?:also )?(?:present|in attendance|there)|attended|joined|sat in|were observing|was observing|observed)(?: the meeting)?(?: as)? ?(?:an? )?(?:silent )?(?:observers?|observing|observed)\\b.*`,
    'OBSERVER',
    'early',
  ],
  [`${some} (?:observed|was observing|were observing)(?: the meeting| proceedings)?`, 'OBSERVER', 'early'],
  [
    `(?<names>.+?) (?:was|were) (?:all |also )?(?:present|there)(?: (?:at the meeting|as (?:voting )?(?:members|trustees|governors|directors|councillors)|in person|online|and voting|via|throughout|on)\\b[^,]*)?(?:,? (?:together|along) with (?<others>.+))?`,
    'PRESENT',
    'early',
  ],
  [
    `(?:the )?(?:following|members|councillors)?(?: members| councillors| people| representatives| partners)*(?: who)? ?(?:was|were)? ?(?:present|attended|attending)(?: (?:was|were|the meeting))*[: ]+${some}`,
    'PRESENT',
    'early',
  ],
  [
    `(?:yr )?(?:r?oedd|bu) (?!y canlynol|yn |.*\\b(?:i fod|ddim|heb|disgwyl) )(?<names>.+?) (?:i gyd )?yn bresennol(?:,? (?:ynghyd|gyda|yn ogystal)(?: (?:â|ag?|gyda))?(?:'r|’r)? (?<others>.+))?`,
    'PRESENT',
    'early',
  ],
  [`(?:yr )?(?:r?oedd|bu) yn bresennol:? ${some}`, 'PRESENT', 'early'],
  [
    `(?:daeth|mynychodd|ymunodd) (?!.*\\b(?:gan|wrth|neges|llythyr|ymddiheuriad\\p{L}*|gwybodaeth|cais)\\b)(?<names>.+?)(?: (?:i'r|i’r|i|â'r|â’r|y) (?:cyfarfod|pwyllgor))?(?:,? (?:ynghyd|gyda|yn ogystal)(?: (?:â|ag?|gyda))?(?:'r|’r)? (?<others>.+))?`,
    'PRESENT',
    'early',
  ],
  [
    `(?:(?:yr )?(?:r?oedd|bu) y (?:rhai |aelodau |cynghorwyr )?canlynol yn bresennol|(?:yn )?bresennol (?:roedd|oedd|yr oedd)|mynychwyd y cyfarfod gan|mynychwyd gan)[: ]+${some}`,
    'PRESENT',
    'early',
  ],
  [`(?:the meeting was |meeting )?attended by[: ]+${some}`, 'PRESENT', 'early'],
  [
    `${some} (?:attended|were in the room|joined (?:online|remotely|(?:by|via|on|over) (?:the )?(?:tele)?(?:phone|video|link|zoom|teams|skype|webex)(?: link)?)|dialled in|phoned in|took part)(?: the meeting)?(?: (?:in person|online|virtually|remotely|via \\w+|by \\w+))?`,
    'PRESENT',
    'early',
  ],
  [
    `${some} (?:arrived|came|joined(?: the meeting)?)(?: a little| slightly| very| rather)? late\\b.*`,
    'PRESENT',
    'early',
  ],
  [`${some} (?:took|was taking|wrote|kept) the (?:notes|minutes)`, 'IN_ATTENDANCE', 'early'],
  [`${some} (?:was |were )?presiding`, 'PRESENT', 'chair'],
  [
    `(?:in the absence of .{3,60}?, )?${some} (?:took the chair|was in the chair|in the chair|chaired(?: the meeting)?|presided)\\b.*`,
    'PRESENT',
    'chair',
  ],
  [`.{0,120}\\b(?:and|was) chaired by ${some}`, 'PRESENT', 'chair'],
  [`(?:the )?(?:meeting|session|committee) was chaired by ${some}`, 'PRESENT', 'chair'],
  [`(?:cadeiriwyd(?: y cyfarfod)? gan|yn y gadair[:,]?|cadeiriodd) ${some}`, 'PRESENT', 'chair'],
  [`${some} (?:oedd|fu) yn (?:y gadair|cadeirio)(?: y cyfarfod)?`, 'PRESENT', 'chair'],
].map(([words = '', status = '', more]) => ({
  words: new RegExp(`^(?:${words})$`, 'iu'),
  status: status as AttendanceStatus,
  ...(more === 'early' && { early: true }),
  ...(more === 'chair' && { isChair: true }),
}));

const deputised =
  /^(?<names>.+?)(?:,)? (?:(?:was|is|were) )?(?:(?:has |had |have )?(?:deputised|deputising|substituted|substituting|stood in|standing in|sat in|came|came along|covered|attending|attended|present|in attendance) (?:for|in place of|on behalf of|as (?:a )?(?:substitute|deputy) for)|(?:yn |fu'n )?(?:dirprwyo|dirprwyodd|mynychu) (?:dros|ar ran|yn lle)|(?:oedd|roedd) yn dirprwyo (?:dros|ar ran|yn lle)) (?<whom>.+)$/iu;

/** What the sentences of these lines say. `early`: those that count though others may be named in passing. */
export function inSentences(lines: readonly Line[], isEarly: (line: number) => boolean): Attendee[] {
  const told = lines.filter(({ cells }) => cells === null || !isRow(cells));
  let isListed = false;
  return paragraphsOf(told).flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence) => {
      const words = inOneLanguage(withoutHeading(sentence.text).replace(twice, ''))
        .replace(/^\(?\d+(?:\.\d+)*[.):]?\s+/, '')
        .replace(/^\p{L}[.)]\s+/u, '');
      const numbers = linesOf(paragraph, sentence);
      const early = isEarly(numbers[0] ?? 0);
      const out = early ? leftOut(words) : null;
      if (out !== null)
        return out.map(({ found, status }) => ({ ...said(found, status), lines: numbers, quote: sentence.text }));
      const known = partsOf(plainly(words)).flatMap((part) => peopleOfSentence(part, early));
      const people = fuller(known, early && isTold(sentence.text) ? inClauses(plainly(sentence.text)) : []);
      // After those who were present, those of whom it is said that they attended are others.
      const isBesides =
        isListed &&
        (/^(?:there|also) (?:also )?attend(?:ed|ing)\b/iu.test(words) ||
          (people.length > 0 && people.every(({ found }) => officer.test(found.role ?? ''))));
      isListed ||= people.filter(({ status, found }) => status === 'PRESENT' && !found.isChair).length > 1;
      return people.map((person) => ({
        ...person,
        ...(isBesides && person.status === 'PRESENT' && { status: 'IN_ATTENDANCE' as const }),
        lines: numbers,
        quote: sentence.text,
      }));
    }),
  );
}

const officer =
  /\b(?:clerk|officer|secretary|superintendent|manager|engineer|treasurer|solicitor|surveyor|chief executive|clerc|swyddog|ysgrifennydd|rheolwr|trysorydd|prif weithredwr)\b/iu;

/** What stands after a heading is a list, unless it has a verb. */
const isTold = (text: string): boolean => {
  const bare = withoutHeading(text);
  return bare === text ? isSentence(text) : isProse(bare);
};

/** Two small words side by side are none of a list. */
const isSentence = (text: string): boolean => isProse(text) || smallWords.test(text.replace(/\([^()]*\)/gu, ' '));
const smallWords = /(?:^|\s)\p{Ll}[\p{Ll}'’]+ \p{Ll}[\p{Ll}'’]*(?=[\s,.:;]|$)/u;

/** By the forms that are known, or else by clauses: whichever accounts for more of those who are named. */
const fuller = (known: readonly Attendee[], told: ReturnType<typeof inClauses>): readonly Attendee[] =>
  told.length > known.length ? told.map(({ found, status }) => said(found, status)) : known;

/** Short cells are a row of a table, not a sentence. */
const isRow = (cells: readonly string[]): boolean =>
  columnsOf(cells) !== null || (cells.length > 2 && cells.every((cell) => cell.length < 40));

/** `APOLOGIES: Apologies were received from …` */
function withoutHeading(text: string): string {
  const [head = '', ...rest] = text.split(/:\s+/u);
  return rest.length > 0 && sectionNamed(head)?.kind === 'people' ? rest.join(': ') : text;
}

/** The same in Welsh before it is said in English. */
const twice =
  /^(?:\S+\s+)?(?:cafwyd|derbyniwyd|ymddiheuriadau|presennol|yn bresennol|hefyd yn br?esennol)[^/]{0,60}\/\s*(?=apolog|present|in attendance|also)/iu;

const excused =
  / (?:(?:had|have|has) )?(?:asked|begged|requested|wished) (?:(?:to be|for leave to be) excused|that (?:he|she|they) be excused|leave of absence)\b/iu;
/** `A was neither present nor had he sent an apology` */
const neither =
  /^(?<who>.+?),? (?:(?:was|were|had|has|have) )?neither (?:present|there|here|attended|come|came|in attendance|sent)\b.*? nor\b.*$/iu;

/** `A sent apologies, as did B`, `neither A nor B was there`, `…, which B attended`: the same in the words of the patterns. */
const plainly = (text: string): string =>
  text
    .replace(
      /^(?<one>.+?) (?<what>(?:had |has |have |also )*(?:sent|gave|offered|submitted|tendered) (?:his |her |their )?apolog(?:y|ies)|attended|came|was present|were present|observed|(?:was|were) (?:absent|not present|away|not there)|could not (?:attend|come)),? as (?:did|had|have|has|was|were) (?:also )?(?<other>.+)$/iu,
      '$<one> and $<other> $<what>',
    )
    .replace(
      /^(?<one>.+?) (?<what>(?:had |has |have )?(?:sent|gave|offered|tendered) (?:his |her |their )?apolog(?:y|ies)),? and so (?:did|had|have|has) (?<other>.+)$/iu,
      '$<one> and $<other> $<what>',
    )
    .replace(excused, ' sent apologies')
    .replace(/^(Nid oedd|Ni fu|Ni ddaeth) (.+?) na(?:'r|’r)? (.+? yn bresennol)/iu, '$1 $2 a $3')
    .replace(neither, '$<who> was absent')
    .replace(/,? the (?:last|latter|first)(?: named)? by (?:tele)?phone$/iu, '')
    .replace(/^neither (.+?) nor (.+?) (?:was|were|is|are|came|attended|had come)\b.*$/iu, '$1 and $2 were absent')
    .replace(/,? (?:which|that) (\p{Lu}.+?) (?:also |all )?(attended|joined)$/u, '; $1 $2');

/** `Apologies were received from A, and B was absent` says two things. */
function partsOf(text: string): string[] {
  const parts = text.split(
    /[;:]\s+(?=(?:and )?(?:apologies|an apology|also|in attendance)\b)|;\s+(?=.*\b(?:was|were|had|has|sent|gave|attended|came|roedd|oedd)\b)|,?\s+(?:and|but|while|whilst) (?=apologies\b)|(?<=\b(?:in the chair|took the chair|chaired|presided)),?\s+and\s+(?=.*\b(?:was|were|attended|came)\b)/iu,
  );
  return parts.map((part) => part.trim());
}

const ofAnotherMeeting =
  /\b(?:apolog\p{L}+|attend\p{L}*|absen\p{L}+|present|ymddiheur\p{L}+)\b[^.;]{0,40}\b(?:(?:next|previous|last|forthcoming|following) (?:meeting|session)|cyfarfod (?:nesaf|diwethaf))\b/iu;

function peopleOfSentence(text: string, early: boolean): Attendee[] {
  const sat = deputised.exec(text);
  if (sat !== null && early) {
    const people = peopleIn(sat.groups?.names ?? '');
    const whom = splitName(
      (sat.groups?.whom ?? '').replace(/^the /, '').split(/\s*[,(;]|\s+(?:who|at|and|as)\s/u)[0] ?? '',
    );
    const [only] = people;
    if (only !== undefined && people.length === 1 && whom !== null)
      return [said({ ...only, deputyFor: whom.name }, 'PRESENT')];
  }
  if (ofAnotherMeeting.test(text)) return [];
  for (const pattern of patterns) {
    if ((pattern.early || pattern.isChair) && !early) continue;
    const names = pattern.words.exec(text)?.groups?.names;
    if (names === undefined || names.length > 600) continue;
    const people = peopleIn(trimmed(names), {});
    if (people.length === 0 || isPassing(names) || /\binvited,? but$/iu.test(names)) continue;
    if (pattern.isChair)
      return people.length > 1 ? [] : people.map((found) => said({ ...found, isChair: true }, 'PRESENT'));
    const others = pattern.words.exec(text)?.groups?.others;
    const beside = others === undefined ? [] : peopleIn(trimmed(others)).map((found) => said(found, 'IN_ATTENDANCE'));
    return [
      ...people.map((found) =>
        said(found, found.status === null || found.status === 'PRESENT' ? pattern.status : found.status),
      ),
      ...beside,
    ];
  }
  return [];
}

/** What comes after the names: `…, who had another meeting`. */
const trimmed = (names: string): string =>
  names
    .replace(/^(?:roedd|yr oedd|oedd|bu|daeth)\s+/iu, '')
    .replace(/^(?:the |y |yr )?(?:following|canlynol|members?|councillors were)[: ]+/iu, (start) =>
      /councillors/i.test(start) ? start : '',
    )
    .replace(
      /,? (?:who|which|due to|because|owing to|as (?:he|she|they)|oherwydd|sydd|and (?:these|this|they|the (?:meeting|board|committee))|(?:was|were) (?:noted|received|accepted|given)|that|for (?:this|the) meeting|and it was|and were accepted)\b.*$/iu,
      '',
    )
    .replace(/,? (?:(?:both|all) )?(?:were|was|of whom)\s.*$/iu, '');

/** Words of talk, not of a list. */
const isPassing = (names: string): boolean =>
  /\b(?:said|thanked|asked|noted that|reported|explained|welcomed|advised|stated|suggested|agreed that|felt|congratulated|diolchodd|dywedodd|eglurodd)\b/iu.test(
    names,
  );

function said(found: Attendee['found'], status: AttendanceStatus): Attendee {
  return { found, status, organisation: null, lines: [], quote: '', doubts: [], isSentence: true };
}

function linesOf(paragraph: Paragraph, { at, text }: { at: number; text: string }): number[] {
  const end = at + text.length;
  return paragraph.lines
    .filter((line, i) => line.at < end && (paragraph.lines[i + 1]?.at ?? Number.POSITIVE_INFINITY) > at)
    .map(({ number }) => number);
}
