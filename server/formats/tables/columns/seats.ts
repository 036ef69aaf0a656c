// A place on a board, held by a person, an organisation or a post.
import { format } from '../format.ts';

export const seats = format(
  'seats',
  {
    person: 'name',
    organisation: 'name',
    board: 'name',
    role: 'role',
    title: 'text',
    on_behalf_of: 'name',
    post: 'name',
    from: 'date',
    to: 'date',
    seen: 'dates',
    planned: 'yesNo',
  },
  { required: ['board'], oneOf: ['person', 'organisation', 'post'] },
);
