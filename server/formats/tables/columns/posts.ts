// An office and, where a person is given, a tenure: that person in that post, or of that organisation.
import { format } from '../format.ts';

export const posts = format(
  'posts',
  {
    post: 'name',
    organisation: 'name',
    person: 'name',
    aliases: 'names',
    from: 'date',
    to: 'date',
    seen: 'dates',
    planned: 'yesNo',
  },
  { oneOf: ['post', 'organisation'] },
);
