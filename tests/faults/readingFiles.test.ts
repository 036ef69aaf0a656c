// What comes from outside is read in a thread that can be stopped: whatever the file does, the reader goes on.
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readInput } from '../../server/changes/proposeImport.ts';
import { RefusedImport } from '../../server/domain/problem.ts';
import { parseFile, type ReadManner } from '../../server/formats/parseFile.ts';
import { rowsOf, workbookOf } from '../support/workbookOf.ts';
import { type ZipPart, zipOf } from '../support/zipOf.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const good = { name: 'seats.csv', bytes: utf8('person,board\nAnn Sample,Aber Forum\n') };

async function rulesOf(file: { name: string; bytes: Uint8Array }, limits?: ReadManner): Promise<unknown[]> {
  const { contents, problems } = await parseFile({ file, format: null }, limits);
  expect(contents.length === 0).toBe(problems.some(({ severity }) => severity === 'ERROR'));
  return problems.map(({ rule }) => rule);
}

const long = { name: 'seats.csv', bytes: utf8(`person,board\n${'Ann Sample,Aber Forum\n'.repeat(150_000)}`) };

test('a file that takes too long is given up, and the next one is read', async () => {
  expect(await rulesOf(long, { seconds: 0.2, megabytes: 2_000 })).toEqual(['fileTakesLong']);
  expect(await rulesOf(good)).toEqual([]);
});

test('a file that takes too much memory is given up, and the next one is read', async () => {
  expect(await rulesOf(long, { seconds: 60, megabytes: 60 })).toEqual(['fileTakesMemory']);
  expect(await rulesOf(good)).toEqual([]);
});

test('several files are read in turn, and none takes the time of another', async () => {
  const read = [long, good, good].map((file) => rulesOf(file));
  expect(await Promise.all(read)).toEqual([[], [], []]);
});

test('a file that nobody waits for any more is given up', async () => {
  const leaving = new AbortController();
  const read = parseFile({ file: long, format: null }, { signal: leaving.signal });
  leaving.abort(new Error('left'));
  await expect(read).rejects.toThrow('left');
  expect(await rulesOf(good)).toEqual([]);
});

test.each(['docx', 'pdf'])('a %s that is none is refused with what its reader says', async (kind) => {
  const bytes = utf8(kind === 'pdf' ? '%PDF-1.7\nrubbish' : 'PK\u0003\u0004rubbish');
  const { contents, problems } = await parseFile({ file: { name: `minutes.${kind}`, bytes }, format: null });
  expect(contents).toEqual([]);
  expect(problems).toMatchObject([{ rule: 'documentBroken', values: { why: expect.stringMatching(/^\w[^[]+$/) } }]);
});

const sheet = [
  {
    name: 'seats',
    rows: rowsOf([
      ['person', 'board'],
      ['Ann Sample', 'Aber Forum'],
    ]),
  },
];
const withParts = (...more: ZipPart[]): Uint8Array => workbookOf(sheet, { more });
const zeros = new Uint8Array(40_000_000);
const workbook = (bytes: Uint8Array) => ({ name: 'list.xlsx', bytes });

test('a workbook is read', async () => {
  expect(await rulesOf(workbook(workbookOf(sheet)))).toEqual([]);
});

test.each<[string, Uint8Array, string]>([
  [
    'that unpacks to gigabytes',
    withParts(...Array.from({ length: 6 }, (_, i) => ({ name: `xl/media/${i}`, bytes: zeros }))),
    'unpacksToTooMuch',
  ],
  [
    'that says it unpacks to less than it does',
    withParts({ name: 'xl/styles.xml', bytes: zeros, claims: 10 }),
    'documentBroken',
  ],
  [
    'that says it unpacks to gigabytes',
    withParts({ name: 'xl/styles.xml', bytes: '', claims: 4_000_000_000 }),
    'unpacksToTooMuch',
  ],
  [
    'of thousands of parts',
    zipOf(Array.from({ length: 3_000 }, (_, i) => ({ name: `xl/${i}`, bytes: '' }))),
    'unpacksToTooMuch',
  ],
  ['with a part that climbs out of it', withParts({ name: '../../etc/cron.d/x', bytes: 'x' }), 'documentBroken'],
  ['with a part at the root of the disk', withParts({ name: '/etc/passwd', bytes: 'x' }), 'documentBroken'],
  ['with entities that multiply', withParts({ name: 'xl/sharedStrings.xml', bytes: laughs('sst') }), 'xmlEntities'],
  [
    'with an entity from elsewhere',
    withParts({ name: 'xl/styles.xml', bytes: '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><s>&x;</s>' }),
    'xmlEntities',
  ],
  ['with an entity that nobody defines', withParts({ name: 'xl/styles.xml', bytes: '<s>&x;</s>' }), 'xmlBroken'],
  [
    'of elements within elements without end',
    withParts({ name: 'xl/styles.xml', bytes: '<a>'.repeat(100_000) }),
    'xmlBroken',
  ],
  ['cut off', workbookOf(sheet).subarray(0, 500), 'documentBroken'],
  ['with a part that is not as it was packed', withParts({ name: 'a.xml', bytes: 'x', sum: 1 }), 'packedDamaged'],
  ['that is another packed file', zipOf([{ name: 'readme.txt', bytes: 'hello' }]), 'packedUnknown'],
])('a workbook %s is refused', async (_, bytes, rule) => {
  expect(await rulesOf(workbook(bytes))).toEqual([rule]);
});

test('a DOCX that unpacks to gigabytes is refused before its reader opens it', async () => {
  const bytes = zipOf(Array.from({ length: 6 }, (_, i) => ({ name: `word/${i}.xml`, bytes: zeros })));
  expect(await rulesOf({ name: 'minutes.docx', bytes })).toEqual(['unpacksToTooMuch']);
});

const paragraphs = (...lines: string[]): string =>
  lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');

/** A document of Word, with whatever stands before and within it. */
function docx(body: string, { before = '', more = [] }: { before?: string; more?: ZipPart[] } = {}) {
  const schemas = 'http://schemas.openxmlformats.org';
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${before}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  const all = Object.entries(parts).map(([name, bytes]) => ({ name, bytes }));
  return { name: 'minutes.docx', bytes: zipOf([...all, ...more]) };
}
const minutes = paragraphs('Aber Forum', '1 March 2022', 'Present: Ann Sample, Bob Placeholder');
const entity = (value: string): string => `<!DOCTYPE d [<!ENTITY x ${value}>]>`;

test.each<[string, ReturnType<typeof docx>, string[]]>([
  ['of one page', docx(minutes), []],
  [
    'with an entity from elsewhere',
    docx(minutes + paragraphs('&x;'), { before: entity('SYSTEM "file:///etc/passwd"') }),
    ['xmlEntities'],
  ],
  ['with entities of its own', docx(minutes + paragraphs('&x;'), { before: entity('"&y;&y;"') }), ['xmlEntities']],
  ['of elements within elements without end', docx('<w:p>'.repeat(100_000)), ['xmlBroken']],
  [
    'with a part that climbs out of it',
    docx(minutes, { more: [{ name: '../../etc/cron.d/x', bytes: 'x' }] }),
    ['documentBroken'],
  ],
  [
    'with a part at the root of the disk',
    docx(minutes, { more: [{ name: '/etc/passwd', bytes: 'x' }] }),
    ['documentBroken'],
  ],
])('a DOCX %s is read or refused in words', async (_, file, rules) => {
  expect(await rulesOf(file, { seconds: 20, megabytes: 1_000 })).toEqual(rules);
});

test('a PDF whose one page unpacks to hundreds of megabytes is given up, and the next file is read', async () => {
  const words = deflateSync(Buffer.alloc(300_000_000, 'BT /F 12 Tf 72 720 Td (Ann Sample) Tj ET\n'));
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    Buffer.concat([
      Buffer.from(`<< /Length ${words.length} /Filter /FlateDecode >>\nstream\n`),
      words,
      Buffer.from('\nendstream'),
    ]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const objects = parts.map((part, i) =>
    Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(part), Buffer.from('\nendobj\n')]),
  );
  // Without a list of where its objects are, which its reader then looks for.
  const bytes = Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...objects,
    Buffer.from('trailer << /Size 6 /Root 1 0 R >>\n%%EOF\n'),
  ]);
  expect(await rulesOf({ name: 'minutes.pdf', bytes }, { seconds: 60, megabytes: 300 })).toEqual(['fileTakesMemory']);
  expect(await rulesOf(good)).toEqual([]);
});

test.each([
  ['a.graphml', laughs('graphml'), 'xmlEntities'],
  ['a.gexf', laughs('gexf'), 'xmlEntities'],
  ['a.graphml', `<graphml>${'<graph><node id="a">'.repeat(10_000)}`, 'xmlBroken'],
  ['a.gexf', '<gexf><graph><nodes><node', 'xmlBroken'],
  ['a.json', `{"persons":${'['.repeat(5_000_000)}`, 'jsonBroken'],
  ['a.json', '{"persons":[{"name":"Ann"}', 'jsonBroken'],
  ['a.ics', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:nonsense\r\nEND:VEVENT\r\n', 'calendarBroken'],
])('%s that is hostile or half a file is refused', async (name, text, rule) => {
  expect(await rulesOf({ name, bytes: utf8(text) })).toEqual([rule]);
});

test('a series that seeks a day which never comes is not sought', async () => {
  const event = ['UID:1', 'SUMMARY:Forum', 'DTSTART:20210101T000000Z', 'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31'];
  const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const never = { name: 'a.ics', bytes: utf8(text) };
  const { problems } = await parseFile({ file: never, format: null });
  expect(problems.map(({ rule }) => rule)).toContain('seriesUnfit');
});

test('ten thousand bad rows are listed one by one, and nothing of the file is taken', async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `Ann Sample ${i},Aber Forum,31/02/2021`);
  const file = {
    name: 'seats.csv',
    bytes: utf8(`person,board,from\n${rows.join('\n')}\nBob Sample,Aber Forum,2021\n`),
  };
  const refused = readInput({ files: [file], format: null, dated: null, review: null, problems: [] });
  await expect(refused).rejects.toSatisfy((error) => {
    const found = error instanceof RefusedImport ? error.problems : [];
    return found.length === 10_000 && found.every(({ rule, row }, i) => rule === 'notADate' && row === i + 2);
  });
});

test.each([
  ['a mark of direction', 'Ann\u202e Sample'],
  ['a space of no width', 'Ann\u200b Sample'],
  ['the name of what all objects have', '__proto__'],
  ['a path', '../../etc/passwd'],
  ['markup', '<script>alert(1)</script>'],
  ['a formula', `'=HYPERLINK("http://example.invalid")`],
])('a name with %s is a name', async (_, name) => {
  const bytes = utf8(`person,board\n"${name.replaceAll('"', '""')}",Aber Forum\n`);
  const { contents, problems } = await parseFile({ file: { name: '../../seats.csv', bytes }, format: null });
  expect(problems).toEqual([]);
  const expected = name.replace(/[\u202e\u200b]/g, '').replace(/^'/, '');
  expect(contents[0]?.rows[0]?.cells).toEqual({ person: expected, board: 'Aber Forum' });
});

/** A text that entities would make three thousand million times as long. */
function laughs(root: string): string {
  const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
  return `<!DOCTYPE ${root} [<!ENTITY l0 "lol">${entities.join('')}]><${root}><si><t>&l10;</t></si></${root}>`;
}
