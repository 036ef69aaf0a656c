/** What an export says of itself, in English. */
export const exportsEn = {
  title: 'A landscape of boards, exported from Boardwalk on {madeOn} (revision {revision})',
  allTimes: 'When: all times',
  asOf: 'When: as of {asOf}',
  window: 'When: from {from} to {to}',
  open: '…',
  areas: 'Areas, with what lies within: {names}',
  themes: 'Themes, with what is narrower: {names}',
  tiers: 'Tiers: {names}',
  kinds: 'Kinds of board: {names}',
  seats: 'Roles: {names}',
  everything: 'Which boards: all',
  stated: 'Only what a source states',
  statedAndInferred: 'What sources state, and what is inferred; each fact says which',
  withoutUndated: 'Seats without any date are left out',
  presumed: 'A seat without an end is presumed to go on for {months} months after it was last seen',
  byName: 'People by name',
  byRole: 'People by their roles instead of their names; what may name people is left out',
  sources: 'Sources: {count}',
} as const;
export type ExportPhrase = keyof typeof exportsEn;
