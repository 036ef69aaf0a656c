// The words of the closed lists as people write them: English in any case, Welsh where it is sure.
import type { AttendanceStatus, Certainty, SeatRole, Tier } from '../../domain/vocabulary.ts';

/** `Vice-Chair` and `vice chair` are written alike: `vice_chair`. */
export function wordKey(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}

export const roleWords: Readonly<Record<string, SeatRole>> = {
  chair: 'CHAIR',
  chairman: 'CHAIR',
  chairperson: 'CHAIR',
  chairwoman: 'CHAIR',
  cadeirydd: 'CHAIR',
  co_chair: 'CO_CHAIR',
  cyd_gadeirydd: 'CO_CHAIR',
  vice_chair: 'VICE_CHAIR',
  deputy_chair: 'VICE_CHAIR',
  is_gadeirydd: 'VICE_CHAIR',
  dirprwy_gadeirydd: 'VICE_CHAIR',
  member: 'MEMBER',
  aelod: 'MEMBER',
  senior_responsible_officer: 'SENIOR_RESPONSIBLE_OFFICER',
  sro: 'SENIOR_RESPONSIBLE_OFFICER',
  uwch_swyddog_cyfrifol: 'SENIOR_RESPONSIBLE_OFFICER',
  workstream_lead: 'WORKSTREAM_LEAD',
  arweinydd_ffrwd_waith: 'WORKSTREAM_LEAD',
  deputy: 'DEPUTY',
  dirprwy: 'DEPUTY',
  observer: 'OBSERVER',
  sylwedydd: 'OBSERVER',
  arsylwr: 'OBSERVER',
  invitee: 'INVITEE',
  gwahoddedig: 'INVITEE',
  secretary: 'SECRETARY',
  ysgrifennydd: 'SECRETARY',
};

export const tierWords: Readonly<Record<string, Tier>> = {
  state: 'STATE',
  national: 'NATIONAL',
  cenedlaethol: 'NATIONAL',
  regional: 'REGIONAL',
  rhanbarthol: 'REGIONAL',
  local: 'LOCAL',
  lleol: 'LOCAL',
};

export const statusWords: Readonly<Record<string, AttendanceStatus>> = {
  present: 'PRESENT',
  presennol: 'PRESENT',
  yn_bresennol: 'PRESENT',
  apologies: 'APOLOGIES',
  apology: 'APOLOGIES',
  ymddiheuriad: 'APOLOGIES',
  ymddiheuriadau: 'APOLOGIES',
  in_attendance: 'IN_ATTENDANCE',
  hefyd_yn_bresennol: 'IN_ATTENDANCE',
  observer: 'OBSERVER',
  sylwedydd: 'OBSERVER',
  arsylwr: 'OBSERVER',
  absent: 'ABSENT',
  absennol: 'ABSENT',
  yn_absennol: 'ABSENT',
};

export const certaintyWords: Readonly<Record<string, Certainty>> = { stated: 'STATED', inferred: 'INFERRED' };

export const yesNoWords: Readonly<Record<string, boolean>> = {
  yes: true,
  no: false,
  y: true,
  n: false,
  true: true,
  false: false,
  ie: true,
  na: false,
  ydy: true,
  nac_ydy: false,
};
