// Attendance in words of the writer's own: headings, titles of columns and sentences that no list of forms has.
import { expect, test } from 'vitest';
import { proposalFor } from '../support/importing.ts';

async function read(text: string, name = 'minutes.txt'): Promise<string[]> {
  const { records } = await proposalFor({ [name]: text });
  return records
    .filter(({ kind }) => kind === 'ATTENDANCE')
    .map(({ fields }) => `${fields.person} ${fields.status}`)
    .sort();
}

const title = 'Sample Board\nMinutes of the meeting held on 4 June 2024\n\n';

const texts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'headings of no known form',
    `Who ventured out and came: Ann Sample, Ben Mock\nCould not face the snow, sorry: Cai Dummy\nNo word from: Dee Filler\nHelping us tonight: Eve Stub`,
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy APOLOGIES', 'Dee Filler ABSENT', 'Eve Stub IN_ATTENDANCE'],
  ],
  [
    'clauses',
    'The following turned out on a wet evening: Ann Sample (in the chair), Ben Mock and the plot secretary, Cai Dummy. Dee Filler had rung to say that she was stuck at work, and the treasurer, Eve Stub, was on holiday. No word from Fay Blank.',
    [
      'Ann Sample PRESENT',
      'Ben Mock PRESENT',
      'Cai Dummy PRESENT',
      'Dee Filler APOLOGIES',
      'Eve Stub APOLOGIES',
      'Fay Blank ABSENT',
    ],
  ],
  [
    'somebody else in the chair',
    'In the unavoidable absence of the Chairman, Councillor Ann Sample (whose apologies were noted), the chair was taken by Councillor Ben Mock. The other members in their places were Councillors Cai Dummy and Dee Filler, with Mr Huw Pretend, Superintendent, and Miss Eve Stub, Clerk, advising.',
    [
      'Ann Sample APOLOGIES',
      'Ben Mock PRESENT',
      'Cai Dummy PRESENT',
      'Dee Filler PRESENT',
      'Eve Stub IN_ATTENDANCE',
      'Huw Pretend IN_ATTENDANCE',
    ],
  ],
  [
    'clauses in Welsh',
    'Daeth pedwar ynghyd o dan gadeiryddiaeth y Cyng. Ann Sampl, sef y Cynghorwyr Ben Ffug, Cai Dymi a Dee Patrwm. Methodd y Cyng. Efa Dychmyg â dod oherwydd salwch. Ni chafwyd gair gan y Cyng. Huw Esiampl. Yno hefyd yr oedd y Clerc, Mrs Gwen Enghraifft.',
    [
      'Ann Sampl PRESENT',
      'Ben Ffug PRESENT',
      'Cai Dymi PRESENT',
      'Dee Patrwm PRESENT',
      'Efa Dychmyg APOLOGIES',
      'Gwen Enghraifft IN_ATTENDANCE',
      'Huw Esiampl ABSENT',
    ],
  ],
  [
    'all but two',
    'Members: Ann Sample, Ben Mock, Cai Dummy, Dee Filler\nAll members attended except Cai Dummy (apologies) and Dee Filler.',
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy APOLOGIES', 'Dee Filler ABSENT'],
  ],
  [
    'apologies that were accepted make nobody present',
    'Present: Ann Sample and Ben Mock\n\nApologies for absence were intimated for Mr Cai Dummy and Mrs Dee Filler, and accepted.',
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy APOLOGIES', 'Dee Filler APOLOGIES'],
  ],
  [
    'marks in the columns of a text, empty cells left out',
    'MEMBERS                  PRESENT   APOLOGIES   SUBSTITUTE\nCllr Ann Sample             X\nCllr Ben Mock                          X       Cllr Huw Pretend\nCllr Cai Dummy              X\nCllr Dee Filler                        X',
    ['Ann Sample PRESENT', 'Ben Mock APOLOGIES', 'Cai Dummy PRESENT', 'Dee Filler APOLOGIES', 'Huw Pretend PRESENT'],
  ],
  [
    'points between people, a firm, honours and footnotes',
    'Present: Ann Sample · Ben Mock[1] · Cai Dummy\nApologies: Rear Admiral Dee Filler; Mr Huw Pretend, D.L.\nBy invitation: Ms Eve Stub, Messrs Sample & Co',
    [
      'Ann Sample PRESENT',
      'Ben Mock PRESENT',
      'Cai Dummy PRESENT',
      'Dee Filler APOLOGIES',
      'Eve Stub IN_ATTENDANCE',
      'Huw Pretend APOLOGIES',
    ],
  ],
];

test.each(texts)('%s', async (_, text, expected) => {
  expect(await read(title + text)).toEqual(expected);
});

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = (body: string): string =>
  `<html><body><h1>Sample Board</h1><p>Minutes of the meeting held on 4 June 2024</p>${body}</body></html>`;

const pages: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'columns to tick with titles of no known form',
    `<table>${row('Who', 'From', 'In the room', 'On screen', 'Sent regrets', 'Not seen')}${row('Ann Sample', 'Aber', 'x', '', '', '')}${row('Ben Mock', 'Aber', '', 'x', '', '')}${row('Cai Dummy', 'Exampleton', '', '', 'x', '')}${row('Dee Filler', 'Exampleton', '', '', '', 'x')}</table>`,
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy APOLOGIES', 'Dee Filler ABSENT'],
  ],
  [
    'a table without titles, the family name first',
    `<table>${row('SAMPLE, Mrs Ann', 'Chair', 'Present')}${row('MOCK, Mr Ben', 'Parent', 'Apologies accepted')}${row('Vacancy', 'Parent', '–')}${row('DUMMY, Ms Cai', 'Staff', 'Absent, no apology')}${row('FILLER, Mr Dee', 'Clerk', 'In attendance')}</table>`,
    ['Ann Sample PRESENT', 'Ben Mock APOLOGIES', 'Cai Dummy ABSENT', 'Dee Filler IN_ATTENDANCE'],
  ],
  [
    'lists side by side, each with a column of its own',
    `<table>${row('Present', 'Role', 'Apologies', 'Role')}${row('Ann Sample', 'Chair', 'Cai Dummy', 'Court')}${row('Ben Mock', 'Police', 'Dee Filler', 'Health')}${row('Eve Stub', 'School', '', '')}</table>`,
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy APOLOGIES', 'Dee Filler APOLOGIES', 'Eve Stub PRESENT'],
  ],
  [
    'one label for several rows',
    `<table><tr><td>Present</td><td></td></tr><tr><td rowspan="2">Voting members</td><td>Ann Sample</td></tr><tr><td>Ben Mock</td></tr><tr><td rowspan="2">In attendance</td><td>Cai Dummy</td></tr><tr><td>Dee Filler</td></tr></table><p>Councillor Sample, Convener, presiding.</p>`,
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy IN_ATTENDANCE', 'Dee Filler IN_ATTENDANCE'],
  ],
  [
    'everybody once in each language',
    `<table>${row('Presennol', 'Present')}${row('Ann Sampl, Cyngor Aber; Ben Ffug, Heddlu; Cai Dymi, Iechyd', 'Ann Sampl, Aber Council; Ben Ffug, Police; Cai Dymi, Health')}${row('Ymddiheuriadau', 'Apologies')}${row('Dee Patrwm, Carchardai', 'Dee Patrwm, Prisons')}</table>`,
    ['Ann Sampl PRESENT', 'Ben Ffug PRESENT', 'Cai Dymi PRESENT', 'Dee Patrwm APOLOGIES'],
  ],
];

test.each(pages)('%s', async (_, body, expected) => {
  expect(await read(page(body), 'minutes.html')).toEqual(expected);
});
