/** How people are called where names are not shown, in English. */
export const rolesEn = {
  CHAIR: 'Chair of {board}',
  CO_CHAIR: 'Co-chair of {board}',
  VICE_CHAIR: 'Vice-chair of {board}',
  MEMBER: 'Member of {board}',
  SENIOR_RESPONSIBLE_OFFICER: 'Senior responsible officer of {board}',
  WORKSTREAM_LEAD: 'Workstream lead of {board}',
  DEPUTY: 'Deputy on {board}',
  OBSERVER: 'Observer at {board}',
  INVITEE: 'Invitee of {board}',
  SECRETARY: 'Secretary of {board}',
  OF: 'Somebody of {organisation}',
  PRESENT: 'Present at {board}',
  PERSON: 'A person',
  withheld: 'Withheld: may name people.',
  somebody: 'somebody',
};

export type RoleSentence = keyof typeof rolesEn;
