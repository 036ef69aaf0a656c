import { expect, test } from 'vitest';
import { thresholds } from '../../server/analysis/index.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests([]);

test('every limit that decides something can be asked for', async () => {
  const { type } = (await api.ask('{ type: __type(name: "Thresholds") { fields { name description } } }')) as {
    type: { fields: { name: string; description: string }[] };
  };
  const names = type.fields.map(({ name }) => name);
  expect(names.toSorted()).toEqual(Object.keys(thresholds).toSorted());
  expect(await api.ask(`{ thresholds { ${names.join(' ')} } }`)).toEqual({ thresholds });
  // No two say the same.
  expect(new Set(type.fields.map(({ description }) => description)).size).toBe(names.length);
});
