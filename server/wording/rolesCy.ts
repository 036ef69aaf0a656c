import type { RoleSentence } from './rolesEn.ts';

/** How people are called where names are not shown, in Welsh: with commas, so that no name has to mutate. */
export const rolesCy: Record<RoleSentence, string> = {
  CHAIR: 'Cadeirydd, {board}',
  CO_CHAIR: 'Cyd-gadeirydd, {board}',
  VICE_CHAIR: 'Is-gadeirydd, {board}',
  MEMBER: 'Aelod, {board}',
  SENIOR_RESPONSIBLE_OFFICER: 'Uwch swyddog cyfrifol, {board}',
  WORKSTREAM_LEAD: 'Arweinydd ffrwd waith, {board}',
  DEPUTY: 'Dirprwy, {board}',
  OBSERVER: 'Sylwedydd, {board}',
  INVITEE: 'Gwahoddedig, {board}',
  SECRETARY: 'Ysgrifennydd, {board}',
  OF: 'Rhywun, {organisation}',
  PRESENT: 'Yn bresennol, {board}',
  PERSON: 'Person',
  withheld: 'Ataliwyd: gall enwi pobl.',
  somebody: 'rhywun',
};
