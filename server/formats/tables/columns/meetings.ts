// A meeting of a board, held or announced.
import { format } from '../format.ts';

export const meetings = format(
  'meetings',
  {
    board: 'name',
    date: 'date',
    start: 'time',
    end: 'time',
    place: 'text',
    title: 'text',
    chair: 'name',
    planned: 'yesNo',
  },
  { required: ['board', 'date'] },
);
