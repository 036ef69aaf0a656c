// The closed lists of the scope, in the order in which they are offered.
export const tiers = ['STATE', 'NATIONAL', 'REGIONAL', 'LOCAL'] as const;
export type Tier = (typeof tiers)[number];

export const seatRoles = [
  'CHAIR',
  'CO_CHAIR',
  'VICE_CHAIR',
  'MEMBER',
  'SENIOR_RESPONSIBLE_OFFICER',
  'WORKSTREAM_LEAD',
  'DEPUTY',
  'OBSERVER',
  'INVITEE',
  'SECRETARY',
] as const;
export type SeatRole = (typeof seatRoles)[number];

/** The roles that count unless a scope names others. */
export const countingRoles: readonly SeatRole[] = seatRoles.slice(0, 6);
