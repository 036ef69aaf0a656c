// An organisation, the body that it is a part of, and the collectives that it is one of.
import { format } from '../format.ts';

export const organisations = format(
  'organisations',
  {
    organisation: 'name',
    acronym: 'name',
    name_cy: 'name',
    aliases: 'names',
    kind: 'text',
    unit: 'yesNo',
    part_of: 'name',
    member_of: 'names',
    areas: 'names',
  },
  { required: ['organisation'] },
);
