// An action that a meeting agreed, with its owners.
import { format } from '../format.ts';

export const actions = format(
  'actions',
  { board: 'name', date: 'date', start: 'time', number: 'name', text: 'text', owner: 'names', due: 'date' },
  { required: ['board', 'date', 'text'] },
);
