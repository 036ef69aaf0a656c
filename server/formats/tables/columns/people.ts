// A person under one name, with the spellings and titles that texts use.
import { format } from '../format.ts';

export const people = format(
  'people',
  { person: 'name', honorific: 'text', sort_name: 'name', aliases: 'names' },
  { required: ['person'] },
);
