// Headings of minutes in both languages, and what stands below them.
import type { AttendanceStatus } from '../../domain/vocabulary.ts';

export type Section =
  | { kind: 'people'; status: AttendanceStatus; isPart: boolean }
  | { kind: 'substitutes' | 'membership' | 'summoned' | 'actions' | 'next' | 'other' };

export interface Heading {
  section: Section;
  /** What stands on the same line. */
  inline: string;
}

const via = `(?: (?:in person|online|virtually|remotely|(?:via|by|on|ar) (?:ms |microsoft )?(?:teams|zoom|video|video ?conference|video link|telephone|phone|dial in|skype|invitation)|at the meeting|at the venue|wyneb yn wyneb|ar lein|o bell|yn rhithiol))*`;
const who = `(?:the )?(?:(?:those|full|voting|core|elected|lay|independent|board|committee|panel|forum|partnership|group|council|executive|non executive|the|statutory|other|all) )*(?:members?|councillors?|cllrs?|county councillors|people|partners|delegates|trustees|governors|directors|commissioners|representatives|organisations|attendees|individuals|persons)`;

const patterns: readonly [RegExp, Section][] = (
  [
    [
      'apologies',
      `(?:welcome,? |introductions?,? |welcome and introductions?,? )?(?:and |& )?(?:to note |to receive |receive )?(?:any )?(?:apolog(?:y|ies)|apols?)(?: (?:for|of|and|&|absences?|absent|non|attendance|nonattendance|received|given|sent|tendered|noted|submitted|from|were|was|have been|had been|welcome|introductions?|substitutions?|substitutes|recorded|accepted|members|in advance|had|been|by|were received from))*|(?:sent|with|giving|gave|given|offered|members'? )(?: their)? apologies|unable to attend|(?:${who} )?(?:who )?(?:sent|gave|submitted) apologies|(?:croeso,? (?:a |ac )?(?:chyflwyniadau )?(?:ac )?)?ymddiheuriad(?:au)?(?: (?:am|dros|absenoldeb|absenoldebau|a|dderbyniwyd|gan|oddi|wrth|wedi|dod|i|law|ddaeth|gafwyd|cafwyd|chroeso))*|wedi ymddiheuro|rhai a ymddiheurodd`,
    ],
    [
      'absent',
      `(?:${who} )?(?:absent|absentees|not present|absences?|not in attendance|did not attend|non attendance|non attendees)(?: (?:without|no|with|apolog(?:y|ies)|received|given|sent|members))*|no apolog(?:y|ies)(?: received)?|(?:yr? )?(?:aelodau(?:'?n| yn| a oedd yn| oedd yn)? )?(?:yn )?absennol(?: heb ymddiheuriad(?:au)?)?|heb fod yn bresennol|heb ymddiheuro`,
    ],
    [
      'observer',
      `(?:public )?observers?(?: present| in attendance| attending)?|observing|(?:members of the )?(?:press and )?public(?: present| in attendance)?|(?:yr )?arsyllwyr|(?:yr )?arsylwyr|(?:y )?sylwedyddion|sylwedydd|yn arsylwi|arsylwi`,
    ],
    [
      'beside',
      `(?:others? |also )?in attendance${via}|(?:also|others?)(?: (?:persons|people|members))? (?:present|attending|attendees|attended|in attendance)${via}|(?:attending |lead |council |support |supporting |other |board |senior |in attendance )*(?:officers?|officials?|staff|secretariat|advis[eo]rs?|presenters?|speakers?|visitors?|guests?|facilitators?)(?: (?:present|in attendance|attending|support|and guests|and visitors|and advisers|speakers?|presenters?|team))*${via}|invited guests?|by invitation|invitees in attendance|non members?(?: present| in attendance)?|supported by|hefyd yn (?:bresennol|mynychu)|hefyd yno|eraill (?:yn bresennol|a oedd yn bresennol)|(?:y )?swyddogion(?: (?:yn bresennol|a oedd yn bresennol|hefyd yn bresennol))?|gwesteion|gwestai|gwahoddedigion|(?:trwy|drwy|ar) wahoddiad|ysgrifenyddiaeth|(?:yn )?gwasanaethu|mewn presenoldeb`,
    ],
    [
      'present',
      `(?:the following )?(?:${who} )?(?:who )?(?:were )?(?:also )?(?:present|attending|attended|attendees|participants|participating|sederunt)(?: members?| were)?${via}|${who} (?:who were |in )?(?:present|attendance|attending)${via}|attendance(?: (?:list|record|register|sheet|at meeting|and apologies))?${via}|(?:list|record|register) of (?:attendees|attendance|those present|participants|members present)|roll call|present (?:at|and) (?:the )?(?:meeting|apologies|voting|roles?)|attendees(?: list| and apologies)?|in the (?:room|meeting)|on the call|who was (?:there|present|in the room)|people present|(?:y |yr )?(?:rhai |aelodau |aelodau ' ?|cynghorwyr )*(?:a oedd |oedd |a fu )?(?:yn |'?n )?bresennol${via}|aelodau'?n bresennol|presennol${via}|(?:y )?mynychwyr|mynychodd|yn mynychu|mynychu|presenoldeb|cyfranogwyr|rhestr presenoldeb|y rhai a fynychodd`,
    ],
    [
      'substitutes',
      `(?:(?:named|members?|attending as) )?(?:substitut(?:es?|ions?)|deputies|alternates?|deputising)(?: (?:members?|present|attending|in attendance|for))*|deput(?:y|ies) attending|(?:yr? )?(?:dirprwyon|eilyddion|dirprwyo|dirprwyaeth)(?: yn bresennol)?`,
    ],
    [
      'membership',
      `(?:(?:the|current|full|core|standing|board|committee|group|panel|partnership|forum|network|council|agreed|formal|voting|programme|steering) )*(?:membership|members?|member organisations)(?: (?:list|of (?:the )?[a-z ]+|and (?:terms of office|terms|roles?|organisations?)|\\d{4}(?:[/-]\\d{2,4})?|representing|organisations|at [a-z0-9 ]+|as at [a-z0-9 ]+))*|composition(?: of [a-z ]+)?|(?:rhestr )?(?:yr )?aelodaeth(?: (?:y|yr|o'?r)? ?[a-z ]+)?|(?:yr )?aelodau(?: (?:y|yr|'?r|o'?r) ?[a-z]+)?|rhestr (?:o )?aelodau`,
    ],
    [
      'summoned',
      `distribution(?: list)?|circulation(?: list)?|circulated to|cc|copies to|copied to|to|from|invit(?:ed|ees|ations?)(?: members| to attend)?|issued to|summons(?: to)?|dosbarthiad|rhestr ddosbarthu|at|copi i|gwahoddir`,
    ],
    [
      'actions',
      `(?:(?:summary|list|table|log|schedule|record|agreed) of )?(?:(?:new|agreed|key|meeting|summary|follow up|resulting|outstanding) )*(?:actions?|action points?|action items?|action list|action log|action plan|action summary|action table|actions log|to do(?: list)?|todos?)(?: (?:arising|agreed|summary|log|list|table|from|this|the|meeting|of|points|items|and|owners?|taken|required|by|at|today|decisions|deadlines|responsib\\w+|tracker|register|after|for))*|next steps|summary of actions(?: [a-z ]+)?|(?:y |crynodeb o'?r |rhestr )?(?:camau|pwyntiau)(?: i'?w)?(?: (?:gweithredu|cymryd|nesaf|a gytunwyd|gweithredu'?n codi|yn codi|o'?r cyfarfod))+|(?:y )?gweithredoedd|camau|cam(?:au)? gweithredu (?:a|sy|o|yn|i)[a-z' ]*|tasgau`,
    ],
    [
      'next',
      `(?:(?:date|dates|time|times|venue|details)(?:,| of| and| &| time| times| venue| place| the)* )?(?:of )?(?:the )?(?:next|future|forthcoming|upcoming) (?:meeting|meetings|board meeting|board meetings|dates?|committee meeting|session)(?: (?:date|dates|and close|and venue|will be held|will be|is|time))*|(?:meeting )?dates? for (?:future|the next) meetings?|(?:dates of )?meetings? (?:in|for) \\d{4}|next meeting[a-z ,]*|schedule of meetings|(?:dyddiad(?:au)? |amser |lleoliad |a |ac )*(?:y |yr |ein )?cyfarfod(?:ydd)? (?:nesaf|yn y dyfodol|y dyfodol|i ddod)|dyddiadau(?: [a-z' ]+)? cyfarfodydd(?: [a-z' ]+)?`,
    ],
    [
      'other',
      `agenda(?: items?)?|(?:previous|last|outstanding|earlier|review of|update on|matters arising and|matters arising from)[a-z ,/&]*(?:actions?|minutes|action log|meeting|points)[a-z ,]*|actions? (?:from|of|arising from) (?:the )?(?:previous|last)[a-z ]*|(?:minutes|notes)(?: of| from)(?: the)? (?:last|previous)[a-z ]*|matters arising[a-z ]*|declarations?(?: of)?[a-z ]*|welcome(?: and introductions?)?|introductions?|any other business|aob|discussion|decisions?|items?|notes|summary|background|purpose|terms of reference|finance[a-z ]*|updates?|reports?|presentation|croeso(?: a chyflwyniadau| a chyflwyniad)?|cofnodion[a-z' ]*|materion yn codi[a-z' ]*|datgan(?:iadau|iad) o? ?[a-z' ]*|unrhyw fater(?:ion)? arall|adroddiad(?:au)?[a-z' ]*|camau(?: gweithredu)? o'?r cyfarfod (?:diwethaf|blaenorol)|trafodaeth|penderfyniadau|close|cloi|diwedd|key|signed|llofnod`,
    ],
  ] as const
).map(([name, words]) => [new RegExp(`^(?:${words})$`, 'u'), sectionOf(name)]);

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
  /^(?:(?:item|eitem|agenda item)\s*)?(?:\(?\d+(?:[./]\d+)*\s*[.):-]?|\(?[a-z][.)]|\(?[ivx]+[.)])\s+(?=\p{L})/iu;

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
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/[\s:.–—*_#-]+$/u, '')
    .replace(/[-–—]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The section that a text heads; null where it heads none. A heading in both languages is one. */
export function sectionNamed(text: string): Section | null {
  if (text.length > 90) return null;
  for (const part of [text, ...text.split(/\s*[/|]\s*/)]) {
    const words = plain(part);
    const found = words === '' ? undefined : patterns.find(([pattern]) => pattern.test(words));
    if (found !== undefined) return found[1];
  }
  return null;
}

const lead =
  /^(?:present|apologies|in attendance|also present|presennol|yn bresennol|ymddiheuriadau|hefyd yn bresennol|attendees|observers)\s+(?=\p{Lu})/iu;

/** The heading that a line is or begins with. */
export function headingOf(text: string): Heading | null {
  const whole = sectionNamed(text);
  if (whole !== null) return { section: whole, inline: '' };
  const separators = [...text.matchAll(/\s*[:：]\s*|\s+[-–—]+\s*|[-–—]\s+|\.\s+|\t/gu)].slice(0, 3);
  for (const at of separators) {
    const section = sectionNamed(text.slice(0, at.index));
    if (section !== null) return { section, inline: text.slice(at.index + at[0].length).trim() };
  }
  const begun = lead.exec(withoutNumber(text));
  const section = begun === null ? null : sectionNamed(begun[0]);
  return section === null || begun === null ? null : { section, inline: withoutNumber(text).slice(begun[0].length) };
}
