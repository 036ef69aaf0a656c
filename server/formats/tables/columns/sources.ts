// A document: the key that the `source` columns call it by, and when it was written.
import { format } from '../format.ts';

export const sources = format(
  'sources',
  { source: 'name', title: 'text', date: 'date', url: 'text' },
  { required: ['source'] },
);
