// A body that meets: what it is for, where it stands, and what it is tied to.
import { format } from '../format.ts';

export const boards = format(
  'boards',
  {
    board: 'name',
    acronym: 'name',
    name_cy: 'name',
    aliases: 'names',
    kind: 'text',
    tier: 'tier',
    status: 'text',
    areas: 'names',
    themes: 'names',
    statutory_basis: 'text',
    purpose: 'text',
    part_of: 'name',
    reports_to: 'names',
    succeeded_by: 'names',
    may_be_same_as: 'names',
    same_body_as: 'name',
    meetings_per_year: 'meetings',
    minutes_per_meeting: 'minutes',
    from: 'date',
    to: 'date',
  },
  { required: ['board'] },
);
