// Layouts of attendance that readers stumble over: boxes, statuses in two languages, pages laid out by tables, PDF.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlToPdf } from '../fixtures/minutes/writers/htmlToPdf.ts';
import { proposalFor, proposalOfFile } from '../support/importing.ts';

type Records = Awaited<ReturnType<typeof proposalFor>>['records'];

const attendance = (records: Records): string[] =>
  records
    .filter(({ kind }) => kind === 'ATTENDANCE')
    .map(({ fields }) => `${fields.person} ${fields.status}${fields.deputy_for ? ` for ${fields.deputy_for}` : ''}`);

async function read(text: string, name = 'minutes.txt'): Promise<string[]> {
  return attendance((await proposalFor({ [name]: text })).records);
}

const title = 'Sample Board\nMinutes of the meeting held on 4 June 2024\n\n';
const page = '<h1>Sample Board</h1><p>4 June 2024</p>';
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const ticked = '<input type="checkbox" checked>';
const box = '<input type="checkbox">';
const boxes = [
  row('Name', 'Present', 'Apologies', 'Absent'),
  row('Ann Sample', ticked, box, box),
  row('Ben Mock', box, ticked, box),
  row('Name', 'Present', 'Apologies', 'Absent'),
  row('Cai Dummy', box, box, ticked),
].join('');

const statuses = [
  row('Enw / Name', 'Sefydliad / Organisation', 'Statws / Status'),
  row('Ann Sample', 'Aber', 'Yn bresennol / Present'),
  row('Ben Mock', 'Aber Council Housing Services', 'Ymddiheuriadau / Apologies'),
  row('Cai Dummy', 'Aber Council', 'Sylwedydd / Observer'),
  row('Dee Filler', 'Aber', 'Hefyd / In attendance'),
  row('Eve Stub (dirprwy i / deputy for Ben Mock)', 'Aber', 'Yn bresennol / Present'),
  row('Fay Blank', 'Aber', 'Present / Apologies'),
].join('');
const ofStatuses = [
  'Ann Sample PRESENT',
  'Ben Mock APOLOGIES',
  'Cai Dummy OBSERVER',
  'Dee Filler IN_ATTENDANCE',
  'Eve Stub PRESENT for Ben Mock',
  'Fay Blank ABSENT',
];

const pages: readonly (readonly [string, string, readonly string[]])[] = [
  ['boxes of forms', `<table>${boxes}</table>`, ['Ann Sample PRESENT', 'Ben Mock APOLOGIES', 'Cai Dummy ABSENT']],
  ['statuses in two languages', `<table>${statuses}</table>`, ofStatuses],
  [
    'headings that span',
    `<table><tr><th rowspan="2">Name</th><th colspan="2">Attendance</th></tr><tr><th>Present</th><th>Apologies</th></tr>${row('Ann Sample', '☒', '☐')}${row('Ben Mock', '☐', '☒')}</table>`,
    ['Ann Sample PRESENT', 'Ben Mock APOLOGIES'],
  ],
  [
    'a page laid out by a table',
    `<table><tr><td><a>Home</a><br><a>Links</a></td><td><table>${row('In the Chair', 'Ann Sample')}${row('Present:', 'Ben Mock<br>Cai Dummy')}</table></td></tr></table>`,
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy PRESENT'],
  ],
  [
    'a panel of apologies beside a list of members that has them too',
    '<aside><h3>Apologies</h3><p>Ben Mock</p></aside><h2>Members</h2><ul><li>Ann Sample</li><li>Ben Mock – apologies</li></ul>',
    ['Ann Sample PRESENT', 'Ben Mock APOLOGIES'],
  ],
];

test.each(pages)('%s', async (_, body, expected) => {
  expect((await read(page + body, 'minutes.html')).toSorted()).toEqual(expected);
});

const texts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'two of one family name',
    'Present: Bryn + Bronwen Sample, Ann & Ben Mock',
    ['Bryn Sample PRESENT', 'Bronwen Sample PRESENT', 'Ann Mock PRESENT', 'Ben Mock PRESENT'],
  ],
  [
    'places, bodies, days and headings among people',
    "Present\nAnn Sample, NHS Sampleside\nBen Mock, Dyffryn Sampl\ndydd Gwener\n\nApologies: Cai Dummy\n\nChair's Announcements",
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy APOLOGIES'],
  ],
  [
    'a Welsh sentence',
    'Yr oedd y Cynghorwyr Sir Ann Sampl, Ben Ffug a Cai Patrwm yn bresennol, ynghyd â Dee Dychmyg (Clerc). Ymddiheurodd Efa Ffuglen.',
    [
      'Ann Sampl PRESENT',
      'Ben Ffug PRESENT',
      'Cai Patrwm PRESENT',
      'Dee Dychmyg IN_ATTENDANCE',
      'Efa Ffuglen APOLOGIES',
    ],
  ],
  [
    'a Welsh sentence over two lines, and who was only to come',
    'Yr oedd y Cynghorwyr Ann Sampl, Ben\nFfug ac Elin Esiampl yn bresennol. Yr oedd Cai Patrwm i fod yn bresennol. Daeth neges gan Dee Dychmyg.',
    ['Ann Sampl PRESENT', 'Ben Ffug PRESENT', 'Elin Esiampl PRESENT'],
  ],
  [
    'letters and words apart, a name on two lines, initials alone',
    'P R E S E N T :  Ann   Sample, Ben  Mock, E. F., Cai\nDummy\nApologies:   Dee\nFiller',
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'E. F. PRESENT', 'Cai Dummy PRESENT', 'Dee Filler APOLOGIES'],
  ],
  ['who has retired', "Present: Col Ann Sample (Retd), Ben Mock Ret'd", ['Ann Sample PRESENT', 'Ben Mock PRESENT']],
];

test.each(texts)('%s', async (_, text, expected) => {
  expect(await read(title + text)).toEqual(expected);
});

test('owners by title, given name and post', async () => {
  const { records } = await proposalFor({
    'minutes.txt': `${title}Present: Ann Sample (Chair), Cllr Ben Mock (Vice Chair), Mrs Cai Dummy\nClerk: Dee Filler\n\nAction: Cllr Mock to ring the builder.\nAction: Mrs Dummy to write to the county.\nAction: Ann to buy a bench.\n1. Action: the Clerk to answer the letter.\nAction: Chair and Vice Chair to meet the bank.`,
  });
  const owners = records.filter(({ kind }) => kind === 'ACTION').map(({ fields }) => fields.owner);
  expect(owners).toEqual(['Ben Mock', 'Cai Dummy', 'Ann Sample', 'Dee Filler', 'Ann Sample; Ben Mock']);
});

test('PDF: cells in the middle of their columns, and a table that goes on over pages', async () => {
  const next = '<div style="page-break-before:always"></div><p>Minutes – Sample Board</p>';
  const head = row('Members present', 'Representing');
  const [first = '', second = ''] = (
    await htmlToPdf([
      `<style>td{text-align:center;white-space:nowrap}</style>${page}<table border="1">${statuses}</table>`,
      `${page}<table width="100%">${head}${row('Ann Sample', 'Aber')}<tr><td colspan="2">Officers in attendance</td></tr>${row('Ben Mock', 'Head of Housing')}</table>${next}<table width="100%">${head}${row('Cai Dummy', 'Clerk')}</table>`,
    ])
  ).map((bytes, i) => {
    const path = join(mkdtempSync(join(tmpdir(), 'layouts-')), `${i}.pdf`);
    writeFileSync(path, bytes);
    return path;
  });
  expect(attendance((await proposalOfFile(first)).records)).toEqual(ofStatuses);
  expect(attendance((await proposalOfFile(second)).records)).toEqual([
    'Ann Sample PRESENT',
    'Ben Mock IN_ATTENDANCE',
    'Cai Dummy IN_ATTENDANCE',
  ]);
}, 60_000);
