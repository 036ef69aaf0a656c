// A person at a meeting, and for whom.
import { format } from '../format.ts';

export const attendance = format(
  'attendance',
  {
    board: 'name',
    date: 'date',
    start: 'time',
    end: 'time',
    person: 'name',
    organisation: 'name',
    status: 'status',
    deputy_for: 'name',
  },
  { required: ['board', 'date', 'person'] },
);
