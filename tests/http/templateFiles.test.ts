import { expect, test } from 'vitest';
import { readBytes } from '../../server/formats/readBytes.ts';
import { formats, isFormatName } from '../../server/formats/tables/index.ts';
import { harbour } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const names = Object.keys(formats).filter(isFormatName);

test.each(names.flatMap((name) => [[name, 'en'] as const, [name, 'cy'] as const]))(
  'the template of %s in %s is read as what it is, whole',
  async (name, language) => {
    const response = await api.fetch(`/templates/${name}.csv?lang=${language}`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}.csv"`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { contents, problems } = await readBytes({ file: { name: `${name}.csv`, bytes }, format: null });
    expect(problems).toEqual([]);
    expect(contents.map(({ format }) => format)).toEqual([name]);
    const cells = Object.keys(contents[0]?.rows[0]?.cells ?? {});
    for (const column of formats[name].required) expect(cells).toContain(column);
    const heading = new TextDecoder().decode(bytes).split('\n')[0] ?? '';
    expect(heading.includes('dyfyniad') || heading.includes('dolen')).toBe(language === 'cy');
  },
);

test.each(['en', 'cy'])('the workbook of all templates in %s is read sheet by sheet', async (language) => {
  const response = await api.fetch(`/templates/boardwalk.xlsx?lang=${language}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { contents, problems } = await readBytes({ file: { name: 'boardwalk.xlsx', bytes }, format: null });
  expect(problems).toEqual([]);
  expect(contents.map(({ format, rows }) => [format, rows.length])).toEqual(names.map((name) => [name, 1]));
});

test('a template that there is not is refused with those that there are', async () => {
  for (const name of ['chairs.csv', 'seats.exe', 'seats', 'seats.csv.exe', 'boardwalk.csv', '__proto__.csv']) {
    const response = await api.fetch(`/templates/${name}`, { headers: { 'accept-language': 'cy' } });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining('seats.csv') } });
  }
});
