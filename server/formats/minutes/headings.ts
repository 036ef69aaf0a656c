// Headings of minutes in both languages, and what stands below them.
import type { AttendanceStatus } from '../../domain/vocabulary.ts';
import { datesIn } from './datesIn.ts';
import { splitName } from './nameShape.ts';
import { titledList } from './pluralTitles.ts';

export type Section =
  | { kind: 'people'; status: AttendanceStatus; isPart: boolean }
  | { kind: 'substitutes' | 'membership' | 'summoned' | 'actions' | 'next' | 'other' };

export interface Heading {
  section: Section;
  /** What stands on the same line. */
  inline: string;
}

const via = `(?: (?:in person|in room|in the (?:room|chamber|hall|office|building)|(?:yn|ar) (?:y )?(?:siambr|swyddfa|neuadd|ystafell|lein)|online|on line|virtually|remotely|virtual|remote|hybrid|at the meeting|at the venue|wyneb yn wyneb|ar lein|ar-lein|o bell|yn rhithiol|(?:via|by|on|through|ar|drwy|trwy) (?:ms |microsoft )?(?:teams|zoom|video|video ?conference|video ?conferencing|video link|telephone|phone|conference call|dial in|skype|webex|invitation|wahoddiad)))*`;
const what = `(?:those|full|voting|non voting|core|elected|lay|independent|board|committee|sub committee|panel|forum|partnership|group|council|executive|non executive|trustee|governor|statutory|co opted|appointed|associate|permanent|regular|partner|other|all|town|parish|community|county|borough|cabinet|advisory|steering|team|staff|union|local authority|the)`;
const whom = `(?:members?|councillors?|cllrs?|people|partners|delegates|trustees|governors|directors|commissioners|representatives?|reps?|organisations|agencies|attendees|individuals|persons|officers?|officials?|staff|guests?)`;
const who = `(?:${what} )*(?:members? of the (?:board|committee|panel|public)|${whom}(?: and ${whom})?|those)`;
const welshWho = `(?:(?:yr?|y rhai|rhai) )?(?:aelodau|cynghorwyr|mynychwyr|swyddogion|partneriaid|llywodraethwyr|ymddiriedolwyr|cynrychiolwyr)(?: (?:y|yr|o'r) (?:bwrdd|pwyllgor|panel|cyngor|grwp|fforwm))?`;

const patterns: readonly (readonly [RegExp, Section])[] = (
  [
    [
      'apologies',
      `(?:(?:welcome|introductions?|opening|attendance|chairs? welcome),? (?:and |& )?)*(?:to note |to receive |receive |receipt of |note )?(?:any |${who} )?(?:apolog(?:y|ies)|apols?|regrets?)(?: (?:for|of|and|&|absen\\w+|non|attendance|nonattendance|received|given|sent|tendered|noted|submitted|from|were|was|are|have been|has been|had been|welcome|introductions?|declarations?|interests?|substitut\\w+|recorded|accepted|members|in advance|had|been|by|on behalf|lateness|the|meeting|only))*`,
      `(?:${who} )?(?:who )?(?:sent|with|giving|gave|given|offered|tendered|submitted|members'?|having sent)(?: (?:their|his|her))? (?:apologies|regrets)(?: for absence)?|(?:${who} )?(?:who (?:were|was) |were )?(?:unable|not able) to (?:attend|be present|join(?: us)?)|(?:${who} )?(?:who )?could not (?:attend|be there)|(?:${who} )?(?:absent |absences? |not present )?(?:with|by) (?:apolog(?:y|ies)|leave)|(?:${who} )?(?:excused|on leave|leave of absence)(?: absences?| members?)?|absences? (?:with apologies|excused)|excused absence|sends? apologies|away|declined|apologies from [a-z' ]+|who could(?: not|n'?t) (?:come|be there|make it|attend)|(?:who )?(?:sent|send) (?:their )?(?:apologies|sorries)|with regrets|not coming|not able to (?:come|attend)|letters? of apology|sorry(?: (?:not|they|we|that|to|could|couldn't|make|it|miss|be|there|missed))*|(?:those who |who )?(?:could ?n'?t|could not|can'?t|cannot|didn'?t|did not|unable to|not able to) (?:make it|come|be there|be here|join us)`,
      `(?:croeso,? (?:a |ac )?(?:chyflwyniadau? )?(?:ac )?)?(?:derbyn )?ymddiheuriad(?:au)?(?: (?:am|dros|absenoldeb|absenoldebau|a|ac|dderbyniwyd|derbyniwyd|gan|oddi|wrth|wedi|dod|i|law|ddaeth|gafwyd|cafwyd|chroeso|eu|derbyn|aelodau|yr|y))*|(?:rhai )?(?:a )?ymddiheur(?:odd|wyd)|wedi ymddiheuro|anfonwyd ymddiheuriadau|(?:yn |wedi )?methu(?: (?:bod yn bresennol|mynychu|dod|bod yno|a dod))?|(?:y rhai )?(?:na allai|na allodd|na fedrai|yn methu) (?:ddod|fod yn bresennol|fod yno)|(?:rhai )?wedi (?:ymesgusodi|anfon ymddiheuriad(?:au)?)`,
    ],
    [
      'absent',
      `(?:(?:were |was )?invited,? (?:but )?)?(?:did not|didn't|have not|haven't|not|never|not yet) (?:join|joined|attend|attended|come|turn up|respond|responded)(?: yet)?|(?:were |was )?expected,? but .*|(?:${who} )?(?:who were |were )?(?:absent|absentees|not present|absences?|absence|not in attendance|not attending|did not attend|non attendance|non attendees|no shows?|no (?:response|reply)|not responded|tentative|missing|not there|not here|missed)(?: (?:without|no|with no|members?|apolog(?:y|ies)|received|given|sent|unexcused|from the meeting))*|unexcused(?: absences?)?|no apolog(?:y|ies)(?: received)?`,
      `(?:${welshWho} )?(?:(?:'?n|yn|a oedd yn|oedd yn) )?absennol(?: heb (?:ymddiheuriad(?:au)?|ymddiheuro))?|absenoldeb(?:au)?|heb fod yn bresennol|heb ymddiheuro|(?:${welshWho} )?ddim (?:yn bresennol|yma|yno)|heb ddod|ar goll`,
    ],
    [
      'observer',
      `(?:public |external |also |in attendance )*observers?(?: (?:present|in attendance|attending|and guests|only))*${via}|observing${via}|attending as observers?|(?:looking|listening|sitting) (?:in|on)|watching|(?:members of the )?(?:press and )?public(?: present| in attendance| gallery)?|(?:yr )?arsyllwyr(?: yn bresennol)?|(?:yr )?arsylwyr(?: yn bresennol)?|(?:y )?sylwedyddion|sylwedydd|arsyllwr|arsylwr|yn arsylwi|arsylwi`,
    ],
    [
      'beside',
      `(?:others? |also |persons? )*in attendance${via}|(?:also|others?|additional)(?: (?:persons|people|members|non members))? (?:present|attending|attendees|attended|attendance|in attendance|joining|there|here|joined)${via}|(?:attending|lead|council|support|supporting|other|board|senior|authority|corporate|democratic services|clerking|in attendance|and|external|invited|special|guest|the|local authority|police|lpa|committee|trust|association) ?(?:attending |lead |council |support |supporting |other |senior |external |invited |guest )*(?:officers?|officials?|staff|secretariat|advis[eo]rs?|presenters?|speakers?|visitors?|guests?|facilitators?|invitees?)(?: (?:present|in attendance|attending|attended|support|and guests?|and visitors?|and advis[eo]rs?|speakers?|presenters?|team|also))*${via}|(?:officers?|officials?|staff|secretariat|advis[eo]rs?|presenters?|speakers?|visitors?|guests?|facilitators?|invitees?|managers?|non members?|clerks?(?: to the [a-z]+)?|(?:joint )?secretar(?:y|ies)|minute ?takers?|note ?takers?|(?:minutes|notes)(?: taken)? by|minutes (?:were )?(?:taken|written|kept) by|(?:board|committee|meeting|council|group|panel|forum|partnership|programme|project|admin(?:istrative|istration)?|clerical|governance|secretariat) support(?: officers?| team| staff)?|recorded by|minuted by|scribe)(?: (?:present|in attendance|attending|attended|support|and|officers?|officials?|staff|guests?|visitors?|advis[eo]rs?|speakers?|presenters?|observers?|team|also|were))*${via}|(?:by|at the|attending by|on) invitation|invitees in attendance|supported by|for (?:part of the meeting|specific items|information)|joined by|also|(?:business|administrat(?:ive|ion)|admin|committee|board|programme|project|meeting|governance|technical|clerical|secretarial) (?:support|services)`,
      `(?:(?:r?oedd|a oedd) )?hefyd yn (?:bresennol|presennol|mynychu)(?: (?:r?oedd|yr oedd))?|(?:(?:r?oedd|a oedd) )?(?:yn )?bresennol (?:hefyd|yn ogystal)|yn ogystal(?: yn bresennol)?|(?:yr )?eraill (?:a oedd )?(?:yno|yn mynychu)|hefyd yno|eraill(?: (?:yn bresennol|a oedd yn bresennol))?|(?:y |yr )?swyddog(?:ion)?(?: (?:cyngor|y cyngor|a oedd yn bresennol|yn bresennol|hefyd yn bresennol|yn mynychu))*|staff yn bresennol|gwesteion|gwestai|gwahoddedigion|(?:trwy|drwy|ar) wahoddiad|(?:yr )?ysgrifenyddiaeth|(?:yn )?(?:gwasanaethu|cynorthwyo)|mewn presenoldeb|wrth law|hefyd|(?:y |yr )?swyddogion (?:yn |a oedd yn |oedd yn )?(?:mynychu|gwasanaethu|cynorthwyo)|clercod|clerc|(?:yr )?ysgrifenyddion|(?:yr )?ysgrifennydd(?:es)?|cofnod(?:ydd|wr|wraig)|cofnodion gan|cymerwyd y (?:cofnodion|nodiadau) gan|(?:c|g)ofnodwyd (?:y cyfarfod )?gan|nodiadau gan|cefnogaeth (?:i'r )?(?:bwrdd|pwyllgor|grwp|panel)`,
    ],
    [
      'present',
      `(?:the following )?(?:${who} )?(?:who )?(?:were |was )?(?:also )?(?:present|attended|attendees?|participants?|participating|participated|sederunt)(?: (?:members?|were|was|are|by|including|on the day|list|today|at|the|meeting|and|role|roles|voting|organisations?|invited))*${via}|present (?:for|from|on behalf of) (?!(?:part|items?|agenda|minute|information|this)\\b)[a-z' ]+|present at (?!.*\\b(?:last|previous|earlier|next|start|beginning|end)\\b)(?:the |this |an? )?(?!part|item|agenda)[a-z]+(?: [a-z]+){0,3}|${who} (?:who were |were |in |and )?(?:present|attendance|attending)${via}|attending${via}(?: members)?|attendance(?: (?:list|summary|record|register|sheet|at|the|meeting|and|apologies|log|details|roll|of members|members|by|taken))*${via}|(?:list|record|register|roll) of (?:attendees|attendance|those present|participants|members present|members in attendance|delegates|persons present)|roll call|call to order and roll call|those (?:who were |in |who )?(?:present|attendance|attending|attended|there)|in the (?:room|meeting|chamber)|(?:here|there)(?: today| on the day)?|(?:round|around) the table|on the call|on (?:line|teams|zoom)|in the chair|representing [a-z' ]+|accepted|(?:also )?(?:joined|joining|dialled in|dialed in|dialling in|phoned in)(?: (?:by|via|on) (?:tele)?(?:phone|conference)| remotely| online)*|(?:by|via|on) (?:tele)?phone|who(?: was|'s|s| is)? (?:there|here|present|in the room|attended|came)|people(?: present)?|there (?:was|were)(?: present)?|(?:the )?(?:committee|board|panel|council|executive|trust|team) present|(?:we|those who) (?:were|came|attended|made it)|who came|came(?: along)?|turned (?:up|out)|meeting attendees|attendee (?:list|name)`,
      `(?:y |yr )?(?:rhai |aelodau|cynghorwyr|mynychwyr|llywodraethwyr|ymddiriedolwyr)* ?(?:a oedd |oedd |a fu |a fynychodd )?(?:yn |'n |'?n )?bresennol(?: (?:oedd|roedd|yr oedd|yn y cyfarfod|yn y siambr))*${via}|presennol${via}|(?:y )?mynychwyr|mynychodd|yn mynychu|mynychu|presenoldeb|cyfranogwyr|rhestr (?:o )?bresenoldeb|rhestr presenoldeb|y rhai a fynychodd|(?:yr )?aelodau a fynychodd|cofrestr presenoldeb|yn cynrychioli [a-z' ]+|daeth ynghyd|daeth (?:y canlynol|y rhai canlynol) ynghyd|(?:yr )?(?:r?oedd|bu) y (?:rhai |aelodau |cynghorwyr )?canlynol (?:yn bresennol|yno)|yno|yma|roedd yno|oedd yno|pwy (?:oedd|fu|ddaeth)(?: yno)?|y rhai (?:a oedd yno|oedd yno|a ddaeth)`,
    ],
    [
      'substitutes',
      `(?:(?:named|members?|attending as|present as) )*(?:substitut(?:es?|ions?)|deputies|deputy members?|alternates?|proxies|deputising)(?: (?:members?|present|attending|in attendance|for|and))*|deput(?:y|ies) attending|(?:yr? )?(?:dirprwyon|eilyddion|dirprwyo|dirprwyaeth|dirprwyaethau)(?: yn bresennol)?`,
    ],
    [
      'membership',
      `(?:(?:our|the|current|full|core|standing|board|committee|group|panel|partnership|forum|network|council|agreed|formal|voting|non voting|programme|steering|sub committee|list of|cabinet|elected|co opted|town|community|independent|statutory|trustee|lay|partner) )*(?:membership|members?|member organisations|councillors|cllrs|trustees|governors)(?: (?:list|of (?:the )?[a-z ]+|and (?:terms of office|terms|roles?|organisations?)|\\d{4}(?:[/-]\\d{2,4})?|representing|organisations|at [a-z0-9 ]+|as at [a-z0-9 ]+))*|composition(?: of [a-z ]+)?|(?:rhestr )?(?:yr )?aelodaeth(?: (?:y|yr|o'?r)? ?[a-z ]+)?|(?:yr )?(?:aelodau|cynghorwyr)(?: (?:y|yr|'?r|o'?r) ?[a-z]+)?|rhestr (?:o )?aelodau(?: [a-z' ]+)?`,
    ],
    [
      'summoned',
      `distribution(?: list)?|circulation(?: list)?|circulat(?:ed|ion)(?: to)?|cc|copies to|copied to|to|from|invit(?:ed|ees|ations?)(?: members| to attend)?|issued to|summons(?: to)?|for attention(?: of)?|(?:papers |minutes )?(?:sent|copied) to|dosbarthiad|rhestr ddosbarthu|at|copi i|gwahoddir|prepared (?:by|for)|contact(?: officer)?|cyswllt|author|approved by`,
    ],
    [
      'actions',
      `(?:(?:summary|list|table|log|schedule|record|agreed) of )?(?:(?:new|agreed|key|meeting|summary|follow up|resulting|the|our|main|decisions? and|all) )*(?:actions?|action points?|action items?|action list|action log|action plan|action summary|action table|actions log|action tracker|to do(?: list)?|todos?|tasks?|follow ups?)(?: (?:arising|agreed|summary|log|list|table|from|this|the|meeting|of|points|items|and|owners?|taken|required|by|at|today|decisions|deadlines|responsib\\w+|tracker|register|after|for|next|steps|who|when|assigned|going|forward|to|be|carried))*|next steps|summary of actions(?: [a-z ]+)?|who does what|who is doing what|what (?:was|we) agreed|(?:pwy sy'?n gwneud beth)|i'w wneud|(?:y |crynodeb o'?r |rhestr |tabl |cofnod )?(?:o )?(?:camau|pwyntiau)(?: i'?w)?(?: (?:gweithredu|cymryd|nesaf|a gytunwyd|gweithredu'?n codi|yn codi|o'?r cyfarfod))+|(?:y )?gweithredoedd|gweithredu|camau|cam(?:au)? gweithredu (?:a|sy|o|yn|i|y)[a-z' ]*|tasgau|pwyntiau gweithredu`,
    ],
    [
      'next',
      `(?:(?:date|dates|time|times|venue|details)(?:,| of| and| &| time| times| venue| place| the)* )?(?:of )?(?:the )?(?:next|future|forthcoming|upcoming) (?:meeting|meetings|board meeting|board meetings|dates?|committee meeting|session|full council)(?: (?:date|dates|and close|and venue|will be held|will be|is|time|of the [a-z]+))*|(?:meeting )?dates? for (?:future|the next) meetings?|(?:dates of )?meetings? (?:in|for) \\d{4}|dates? of meetings?|next meeting[a-z ,]*|schedule of meetings|(?:dyddiad(?:au)? |amser |lleoliad |a |ac )*(?:y |yr |ein )?cyfarfod(?:ydd)? (?:nesaf|yn y dyfodol|y dyfodol|i ddod)|dyddiadau(?: [a-z' ]+)? cyfarfodydd(?: [a-z' ]+)?|cyfarfod nesaf[a-z ]*`,
    ],
    [
      'other',
      `(?:members )?(?:leaving|left)(?: the meeting)? early|early departures?|(?:members )?(?:arriving|arrived)(?: the meeting)? late|late arrivals?|(?:record of )?(?:members'? )?attendances? (?:over|during|for|in) (?:the )?(?:municipal |civic |council |financial |academic )?year(?: to date)?|attendances? (?:record |register |matrix |summary )?(?:for )?\\d{4}(?: ?[/-] ?\\d{2,4})?|cumulative attendance|agenda(?: items?)?|(?:previous|last|outstanding|earlier|review of|update on|ongoing|completed|closed|matters arising and|matters arising from)[a-z ,/&]*(?:actions?|minutes|action log|meeting|points)[a-z ,]*|(?:matters arising|minutes|notes)? ?(?:and |from )?actions? (?:from|of|arising from) (?:the )?(?:previous|last)[a-z ]*|actions (?:update|review)|(?:minutes|notes)(?: of| from)(?: the)? (?:last|previous)[a-z ]*|matters arising[a-z ]*|declarations?(?: of)?[a-z ]*|disclosures?[a-z ]*|welcome(?: and introductions?)?|introductions?|any other (?:urgent )?business|aob|discussions?|discussion (?:points|items|topics)|decisions?(?: made| taken)?|resolutions?|items?(?: discussed)?|notes|minutes|summary|background|purpose|terms of reference|finance[a-z ]*|updates?|reports?|presentations?|quorum|call to order|adjournment|confirmation of[a-z ]*|public (?:participation|questions|forum)|correspondence|planning|croeso(?: a chyflwyniadau| a chyflwyniad)?|cofnodion[a-z' ]*|materion yn codi[a-z' ]*|datgan(?:iadau|iad)? o? ?[a-z' ]*|datgelu[a-z' ]*|unrhyw fater(?:ion)? arall|adroddiad(?:au)?[a-z' ]*|camau(?: gweithredu)? o'?r cyfarfod (?:diwethaf|blaenorol)|trafodaeth|penderfyniadau|close(?: of meeting)?|cloi|diwedd|key|legend|allwedd|signed|llofnod|llofnodwyd`,
    ],
  ] as const
).flatMap(([name, ...each]) => each.map((words) => [new RegExp(`^(?:${words})$`, 'u'), sectionOf(name)] as const));

function sectionOf(name: string): Section {
  const people = (status: AttendanceStatus): Section => ({ kind: 'people', status, isPart: false });
  switch (name) {
    case 'present':
      return people('PRESENT');
    case 'apologies':
      return people('APOLOGIES');
    case 'absent':
      return people('ABSENT');
    case 'observer':
      return people('OBSERVER');
    case 'beside':
      return people('IN_ATTENDANCE');
    case 'substitutes':
    case 'membership':
    case 'summoned':
    case 'actions':
    case 'next':
      return { kind: name };
    default:
      return { kind: 'other' };
  }
}

const numbering =
  /^(?:(?:[Ii]tem|[Ee]item|ITEM|EITEM|[Aa]genda item)\s*)?(?:\(?\d+(?:[./]\d+)*\s*[.):-]?|\(?[a-z][.)]|\(?[A-Z]\)|\(?[ivx]+[.)])\s+(?=[\p{L}@])/u;

/** A text without what numbers it. */
export function withoutNumber(text: string): string {
  return text.replace(numbering, '');
}

/** In the form of the patterns: without brackets, marks and accents. */
function plain(text: string): string {
  return withoutNumber(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+\/\s+/g, ' / ')
    .replace(/[()[\]"“”]/g, ' ')
    .replace(/[\s:.…–—*_#-]+$/u, '')
    .replace(/[-–—]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The section that a text heads; null where it heads none. A heading in both languages is one. */
export function sectionNamed(text: string): Section | null {
  if (text.length > 90) return null;
  const bare = undated(text.replace(/[([][^)\]]*[)\]]/g, ' '));
  return section(text) ?? section(bare) ?? inBoth(bare);
}

/** `Present on 18 June 2024` */
const undated = (text: string): string =>
  datesIn(text)
    .reduce((rest, { words }) => rest.replace(words, ' '), text)
    .replace(/\s(?:on|at|ar)\s*(?=[:\s]*$)/iu, ' ');

/** `Apologies / Ymddiheuriadau`: what one of them says, and the other is no name and no list. */
function inBoth(text: string): Section | null {
  const parts = text.split(/\s*[/|]\s*/).filter(Boolean);
  if (parts.length < 2 || text.includes('\t') || /[:：]\s*\S/u.test(text)) return null;
  const isOther = (part: string): boolean => part.split(' ').length <= 5 && splitName(part) === null;
  const found = parts.map(section);
  return parts.every((part, i) => found[i] !== null || isOther(part))
    ? (found.find((each) => each !== null) ?? null)
    : null;
}

function section(text: string): Section | null {
  const words = plain(text);
  return words === '' ? null : (patterns.find(([pattern]) => pattern.test(words))?.[1] ?? null);
}

const mode =
  /^(?:(?:attend(?:ing|ed)|joining|joined|present|members) )?(?:in person|in the room|online|on line|virtual(?:ly)?|remote(?:ly)?|hybrid|(?:via|by|on) (?:ms |microsoft )?(?:teams|zoom|video ?link|video ?conference|phone|telephone)|wyneb yn wyneb|ar[- ]lein|o bell|yn rhithiol)$/u;

/** Whether a text says only how those below it took part. */
export const isMode = (text: string): boolean => mode.test(plain(text));

const speaksOfAttendance =
  /present|apolog|attend|absent|regrets|observers|sederunt|bresennol|presennol|ymddiheur|absennol|presenoldeb|sylwedyddion|arsyllwyr/iu;
const mostLeading = 9;

/** A heading that runs on into its names without a mark: `Present Cllr A Sample, B Placeholder`. */
function leadOf(text: string): Heading | null {
  const words = withoutNumber(text).split(' ');
  for (let length = Math.min(mostLeading, words.length - 1); length > 0; length--) {
    const head = words.slice(0, length).join(' ');
    const inline = words.slice(length).join(' ');
    const isShouted = head === head.toUpperCase() && /\p{Lu}{5}/u.test(head);
    if (!/^\p{Lu}/u.test(inline) || !(isShouted || speaksOfAttendance.test(head))) continue;
    const found = sectionNamed(head);
    if (found?.kind !== 'people') continue;
    return beginsWithName(inline) ? { section: found, inline } : null;
  }
  return null;
}

const beginsWithName = (text: string): boolean =>
  titledList.test(text) || (splitName(text.split(/\s*[,;(\t]|\s+(?:and|ac?|&)\s/u)[0] ?? '')?.sureness ?? 0) >= 2;

/** The heading that a line is or begins with. */
export function headingOf(text: string): Heading | null {
  const whole = sectionNamed(text);
  if (whole !== null) return { section: whole, inline: '' };
  const separators = [...text.matchAll(/\s*[:：]\s*|\s+[-–—]+\s*|[-–—]\s+|\.\s+|\t|…+|\.{3,}/gu)].slice(0, 3);
  for (const at of separators) {
    const found = sectionNamed(text.slice(0, at.index));
    if (found !== null) return { section: found, inline: text.slice(at.index + at[0].length).trim() };
  }
  const planned = /^(?:date of |the )*next (?:meeting|one)|^(?:dyddiad y )?cyfarfod nesaf/iu.exec(withoutNumber(text));
  if (planned !== null && text.length < 80 && /\d/.test(text))
    return { section: { kind: 'next' }, inline: withoutNumber(text).slice(planned[0].length).trim() };
  return leadOf(text);
}
