// What words say of how somebody took part, whichever way they are put: of headings, cells and sentences that no form fits.
import type { AttendanceStatus } from '../../domain/vocabulary.ts';

/** Said of being late, which is nothing of who was here. */
const lateness = /\bapologi\w+ for (?:(?:his|her|their|the) )?(?:late|being late|leaving|early|having to leave)\w*/gu;
/** Of another meeting, or of what was to be. */
const elsewhere =
  /\b(?:last|previous|next|earlier|future|other) (?:meeting|time|year|month|session)s?\b|\b(?:was|were|is|are) (?:to|due|expected|hoping|hoped)\b|\bexpected\b|\b(?:i fod|i ddod|disgwyl\w*|diwethaf|nesaf)\b/u;

const noApology =
  /\b(?:no|without|nor|neither|not|never|heb|dim)\b(?: \S+){0,4}? (?:apolog|ymddiheur|excuse|esgus|word|reply|gair)\w*|\bni\b(?: \S+){0,2} gair\b|\bdim son\b|\b(?:nobody|no one) (?:knew|knows)\b|\bno sign\b|\b(?:sent|gave|offered) (?:no|neither) \w+/u;
const regret =
  /\bheb (?:fedru|allu)\b|\bddim yn (?:gallu|medru)\b|\b(?:with|by) leave\b|leave of absence|\b(?:cried|begged|called) off\b|\b(?:pulled|dropped) out\b|\b(?:apolog|apols|regret|sorr(?:y|ies)\b|excus|ymddiheur|ymesgus|ymddihyr)\w*|\b(?:unable|not able|un ?available|prevented|detained|cannot|declin\w*|could ?n[o']?t|can't|methu|methodd|analluog|gwrthod\w*)\b|\bcould not\b|\b(?:na|ni) (?:allai|allodd|fedrai|all)\b|\b(?:on|ar) (?:leave|wyliau|holiday|annual leave|maternity leave|sick leave)\b|\b(?:is|was|were|are|who) away\b|^away\b|\bsent (?:(?:his|her|their) )?word\b|\bthose away\b|\b(?:stuck|ill|unwell|poorly|sick|tied up|elsewhere|yn sal|salwch)\b/u;
/** `Present or apologies` */
const either = /\b(?:present|presennol|bresennol|attended)\b/u;
const presence =
  '(?:present|with us|gyda ni|attend\\w*|here|there|come|came|join\\w*|appear\\w*|turn(?:ed)? (?:up|out)|seen|heard|show(?:ed|n)?|respond\\w*|repl(?:y|ied)|bresennol|presennol|mynychu|ddod|dod|yno|yma|ymuno|ateb)';
const negated = new RegExp(
  `\\b(?:not|n't|never|no|nor|neither|failed to|without|didn'?t|weren'?t|wasn'?t|ni|nid|heb|ddim|na)\\b(?: \\S+){0,3}? ${presence}\\b|\\bno (?:show|response|reply)\\b|\\bneither\\b`,
  'u',
);
const absence = /\b(?:absent\w*|absence|missing|absennol\w*|absenoldeb|missed|no-?shows?|ar goll)\b/u;
const observation =
  /\b(?:observ\w*|watch\w*|sylwed\w*|arsyl\w*|(?:listening|looking|sitting) (?:in|on)|^(?:yn )?gwrando|gwylio)\b/u;
const besideMembers =
  /\b(?:in attendance|(?:by|on|at the) invitation|invited (?:guests?|for|to attend|to speak|speakers?|visitors?)|guests?|visitors?|minuted|minute ?takers?|note ?takers?|(?:minutes|notes?|cofnodion) (?:were |was )?(?:taken|kept|written|recorded|made|by|gan)|(?:took|taking|kept|wrote|by|for) (?:the |these )?(?:minutes|notes?)|clerk(?:ed|ing)|supported by|in support|supporting|servic(?:ed|ing)|facilitat(?:ed|ing)|gwahodd\w*|wahodd\w*|gwest\w*|gofnod\w*|gwasanaethu|cynorthwyo|ymwelwyr|mewn presenoldeb|assist(?:ed|ing)|advising|minuting|interpreting|translating|help(?:ed|ing)|cyfieithu|looked in|sat in|cofnodi)\b/u;
/** Words for those who are no members: they say nothing of attendance alone. */
const others =
  /\b(?:officers?|officials?|staff|advis[eo]rs?|advising|support\w*|speakers?|presenters?|presenting|secretar\w*|clerks?|others|besides|additional\w*|translat\w*|interpret\w*|facilitat\w*|swydd?og\w*|ogystal|eraill|ysgrifen\w*|clerc\w*|cofnod\w*|cyfieith\w*|gyfieith\w*|siaradw\w*|public|press|cyhoedd)\b/u;
/** `Also present` were others than members, unless it says who. */
const also = /\b(?:also|hefyd)\b/u;
const members =
  /\b(?:members?|councillors?|governors?|trustees|directors|aelodau|cynghorwyr|llywodraethwyr|ymddiriedolwyr)\b/u;
/** `In attendance as members` */
const asMembers =
  /\b(?:attendance|attending|attended|present|bresennol) (?:as|fel) (?:\w+ )?(?:members?|aelodau|aelod)\b/u;
/** `Joined for item 5` */
const partly =
  /\b(?:for|ar gyfer) (?:the |this |an? )?(?:\S+ )?(?:items?|part|minute|eitem|eitemau|rhan|presentation|cyflwyniad)\b|\b(?:came|attended|joined)(?: along| us)? to (?:answer|speak|present|talk|give|explain|show|introduce|report|brief)\b/u;
const present =
  /\b(?:presen[ct]e?|attend\w*|here|there|came|join\w*|took part|taking part|participa\w*|partook|dial\w*|zoom|teams|phon\w*|online|in person|(?:in|round|around|at|on) the (?:room|table|chamber|hall|call|meeting|building|line|phone|screen)|^at (?:this )?meeting$|^yn y cyfarfod$|on (?:the )?(?:screen|video)|ar yr alwad|ar y sgrin|with us|gyda ni|in (?:their|his|her) places?|turned (?:up|out)|arriv\w*|took the chair|chair (?:was )?taken|in the chair|chaired|presid\w*|sederunt|bresennol|presennol|bresenoldeb|presenoldeb|represented by|cynrychiolwyd|mynych\w*|fynych\w*|daeth|ymun\w*|ynghyd|yno|yma|cyfranog\w*|gadair|cadeir\w*)\b/u;

/** The status that words say somebody or everybody named with them had; null where they say nothing of it, or of several. */
export function statusSaid(text: string): AttendanceStatus | null {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(lateness, ' ');
  if (elsewhere.test(words)) return null;
  if (noApology.test(words)) return 'ABSENT';
  if (regret.test(words))
    return /\bapolog/u.test(words) && either.test(words) && !negated.test(words) ? null : 'APOLOGIES';
  if (negated.test(words) || absence.test(words)) return 'ABSENT';
  if (observation.test(words)) return 'OBSERVER';
  if (asMembers.test(words)) return 'PRESENT';
  if (besideMembers.test(words)) return 'IN_ATTENDANCE';
  if (!present.test(words)) return null;
  if (partly.test(words)) return 'IN_ATTENDANCE';
  return others.test(words) || (also.test(words) && !members.test(words)) ? 'IN_ATTENDANCE' : 'PRESENT';
}
