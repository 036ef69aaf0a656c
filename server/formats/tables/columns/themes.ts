// A subject and the wider one.
import { format } from '../format.ts';

export const themes = format('themes', { theme: 'name', name_cy: 'name', broader: 'name' }, { required: ['theme'] });
