// The formats of tables, for whoever says how one is to be read.
import { formats } from '../../formats/tables/index.ts';

export const importFormats = Object.values(formats).map(({ name, columns, required, oneOf }) => ({
  name,
  columns: Object.keys(columns),
  required: [...required],
  oneOf: [...oneOf],
}));
