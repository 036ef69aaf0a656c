import type { DoubtRule } from '../domain/doubt.ts';

/** What somebody must decide, in Welsh. */
export const doubtsCy: Record<DoubtRule | 'candidate', string> = {
  nameIncomplete: 'Nid yw “{name}” yn enw cyfan. Dywedwch pwy ydyw.',
  nameTwice: 'Mae’r ddogfen yn enwi “{name}” ddwywaith. Dywedwch ai un person ynteu dau sydd yno.',
  initialsUnclear: 'Mae’r llythrennau {initials} yn gweddu i fwy nag un a enwir: {names}. Dywedwch pwy ydyw.',
  statusUnclear: 'Nid yw’r geiriau “{words}” yn dweud a oedd y person hwn yno. Dywedwch hynny.',
  yearGuessed: 'Nid oes blwyddyn yn “{date}”, nac yn unman arall: dyfaliad yw {year}. Rhowch y dyddiad.',
  dateUnclear: 'Nid yw “{date}” yn dweud pa ddiwrnod ydoedd. Rhowch y dyddiad.',
  dateContradicted: 'Mae’r ddogfen yn rhoi {date} mewn un lle a {other} mewn lle arall. Dywedwch pa un sy’n gywir.',
  boardUnclear: 'Nid yw’n sicr mai “{board}” yw’r bwrdd. Dywedwch pa fwrdd a gyfarfu.',
  erasedBefore:
    'Dilëwyd rhywun o’r enw “{name}” ar {on}. Byddai derbyn hyn yn eu cofnodi eto. Gadewch ef allan, neu dywedwch mai rhywun arall ydyw.',
  candidate:
    'Gall “{name}” fod yn rhywun neu’n rhywbeth sy’n hysbys eisoes. Dywedwch a ydyw, ynteu mai un newydd ydyw.',
  candidates:
    'Gall “{name}” olygu mwy nag un cofnod hysbys. Nifer posibl: {count}. Dywedwch pa un, neu mai un newydd ydyw.',
};
