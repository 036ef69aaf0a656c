// A piece of ground and what it lies in.
import { format } from '../format.ts';

export const areas = format(
  'areas',
  { area: 'name', name_cy: 'name', code: 'name', kind: 'text', within: 'names' },
  { required: ['area'] },
);
