// What occurs in minutes as they are written, and must be survived: a small document each.
import { expect, test } from 'vitest';
import { proposalFor } from '../support/importing.ts';

/** Each person with the status, and `?` where somebody has to look. */
async function read(text: string, name = 'minutes.txt'): Promise<string[]> {
  const { records } = await proposalFor({ [name]: text });
  return records
    .filter(({ kind }) => kind === 'ATTENDANCE')
    .map(({ fields, action }) => `${fields.person} ${fields.status}${action === 'REVIEW' ? '?' : ''}`);
}

const title = 'Aber Sample Board\nMinutes of the meeting held on 4 June 2024\n\n';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a comma list with commas inside brackets and one bracket for two',
    'Present: Ann Sample (Chair, Aber Council), Ben Mock and Cai Dummy (both Sample Police)',
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy PRESENT'],
  ],
  [
    'a sentence with titles for several',
    'Present: Councillors A Sample, B Mock and County Councillor C Dummy',
    ['A Sample PRESENT?', 'B Mock PRESENT?', 'C Dummy PRESENT?'],
  ],
  [
    'deputies',
    'Present: Ann Sample (deputising for Ben Mock)\nApologies: Ben Mock; Cai Dummy (Dee Filler attended in her place)',
    ['Ann Sample PRESENT', 'Ben Mock APOLOGIES', 'Cai Dummy APOLOGIES', 'Dee Filler PRESENT'],
  ],
  [
    'lists side by side',
    'Present             Apologies\nAnn Sample          Cai Dummy\nBen Mock            Dee Filler',
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy APOLOGIES', 'Dee Filler APOLOGIES'],
  ],
  [
    'boxes with a key',
    'Key: P = present, A = apologies\n\nName            Attendance\nAnn Sample      P\nBen Mock        A',
    ['Ann Sample PRESENT', 'Ben Mock APOLOGIES'],
  ],
  [
    'a register of several meetings',
    'Name            May     June    July\nAnn Sample      A       P       P\nBen Mock        P       A       P',
    ['Ann Sample PRESENT', 'Ben Mock APOLOGIES'],
  ],
  [
    'page numbers and running heads inside a list',
    'Present:\nAnn Sample\n- 1 -\nOFFICIAL\nAber Sample Board 4 June 2024\nBen Mock\n\nApologies:\nCai Dummy\n- 2 -\nOFFICIAL\nAber Sample Board 4 June 2024\n',
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy APOLOGIES'],
  ],
  [
    'a list of members that apologies contradict',
    'Membership\nMrs Ann Sample\nMr Ben Mock\n\nApologies were received from Mr Mock.',
    ['Ben Mock APOLOGIES'],
  ],
  [
    'members of whom the others attended',
    'Membership\nMrs Ann Sample\nMr Ben Mock\n\nApologies were received from Mr Mock; the others attended.',
    ['Ann Sample PRESENT', 'Ben Mock APOLOGIES'],
  ],
  [
    'initials alone',
    'Present: AS, BM (Chair) and CD\nApologies: EF, GH',
    ['AS PRESENT?', 'BM PRESENT?', 'CD PRESENT?', 'EF APOLOGIES?', 'GH APOLOGIES?'],
  ],
  [
    'a family name alone at the end of a list',
    'Apologies: Ann Sample, Aber Council; Ben Mock, Third Sector; Dummy',
    ['Ann Sample APOLOGIES', 'Ben Mock APOLOGIES', 'Dummy APOLOGIES?'],
  ],
  [
    'members below the offices, in bold',
    '**Chair:** Ann Sample (Aber Council)\n**Vice-chair:** Ben Mock\n**Members:** Cai Dummy (Aber Trust), Dee Filler\n**Apologies:** Eve Pretend',
    ['Cai Dummy PRESENT?', 'Dee Filler PRESENT?', 'Ann Sample PRESENT', 'Ben Mock PRESENT', 'Eve Pretend APOLOGIES'],
  ],
  [
    'how many met, and letters of regret',
    'Three of us met: Ann Sample (chairman), Ben Mock and Cai Dummy. Letters regretting absence were received from Dee Filler.',
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy PRESENT', 'Dee Filler APOLOGIES'],
  ],
  [
    'dots between name and office',
    'Present\nAnn Sample . . . . . . Chair\nBen Mock . . . . Head of Housing',
    ['Ann Sample PRESENT', 'Ben Mock PRESENT'],
  ],
  [
    'a heading that says at what they were present',
    'Present at the reconvened hearing: Cllrs Ann Sample (Chair), Ben Mock and Cai Dummy',
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy PRESENT'],
  ],
  [
    'a name on one line and the body on the next, but for some',
    'Present\nAnn Sample\nAber County Council\nBen Mock (Chair)\nMock and Void Solicitors\nCai Dummy\nHead of Housing\nDee Filler\nEve Pretend\nBlank Wood\n\nApologies\nGil Blank\nSample Grove',
    ['Ann Sample', 'Ben Mock', 'Cai Dummy', 'Dee Filler', 'Eve Pretend']
      .map((name) => `${name} PRESENT`)
      .concat('Gil Blank APOLOGIES'),
  ],
  [
    'bodies before their people, ranks of several words',
    'Present\n- Carys House: Ann Sample, Ben Mock\n- Aber Police: Temporary Detective Superintendent Cai Dummy, Dee Filler\n- Aber Probation: Senior Probation Officer Eve Pretend, Fay Stub',
    ['Ann Sample', 'Ben Mock', 'Cai Dummy', 'Dee Filler', 'Eve Pretend', 'Fay Stub'].map((name) => `${name} PRESENT`),
  ],
  [
    'columns of one status each, in both languages',
    'Aelodau / Members\tPresennol / Present\tYmddiheuriadau / Apologies\nCyng. / Cllr Ann Sample\t✓\t-\nCyng. / Cllr Ben Mock\t-\t✓',
    ['Ann Sample PRESENT', 'Ben Mock APOLOGIES'],
  ],
  [
    'who was present at another meeting',
    'Present: Ann Sample\n\nPresent at the last meeting: Ben Mock',
    ['Ann Sample PRESENT', 'Ben Mock ABSENT?'],
  ],
  ['attendance at the end', '1. Welcome\nAll was well.\n\nPresent: Ann Sample', ['Ann Sample PRESENT']],
  [
    'honorifics, letters after names, peers and family names alone',
    'Present: The Rt Hon Ann Sample MS, Dai ap Mock OBE, Lord Dummy\nApologies: Mrs Filler',
    ['Ann Sample PRESENT', 'Dai ap Mock PRESENT', 'Lord Dummy PRESENT', 'Filler APOLOGIES?'],
  ],
  [
    'one name for two people',
    'Present: Ann Sample (Aber Council), Ann Sample (Mock Police)',
    ['Ann Sample PRESENT?', 'Ann Sample PRESENT?'],
  ],
  ['characters that nobody sees', 'Pre\u200Bsent: Ann\u00A0Sam\u00ADple\uFEFF', ['Ann Sample PRESENT']],
  [
    'Welsh throughout',
    'Presennol: Ann Sampl (Cadeirydd), y Cyng. Ben Ffug\nHefyd yn bresennol: Cai Patrwm\nYmddiheuriadau: Dee Enghraifft',
    ['Ann Sampl PRESENT', 'Ben Ffug PRESENT', 'Cai Patrwm IN_ATTENDANCE', 'Dee Enghraifft APOLOGIES'],
  ],
  [
    'a heading that is not understood makes nobody present',
    'Present:\nAnn Sample\n\nOff with the cold:\nBen Mock',
    ['Ann Sample PRESENT', 'Ben Mock ABSENT?'],
  ],
];

test.each(cases)(
  '%s',
  async (_, text, expected) => {
    expect(await read(title + text)).toEqual(expected);
  },
  30_000,
);

test('a paragraph in which everything was run together', async () => {
  const text =
    'Aber Sample Board 4 June 2024 PRESENT: Mrs Ann Sample (Chair) Mr Ben Mock Dr Cai Dummy APOLOGIES: Miss Dee Filler 1. The minutes were agreed. 2. The budget was noted.';
  expect(await read(text)).toEqual([
    'Ann Sample PRESENT',
    'Ben Mock PRESENT',
    'Cai Dummy PRESENT',
    'Dee Filler APOLOGIES',
  ]);
});

test('columns of statuses with people in their cells', async () => {
  const table =
    '<table><tr><th>Body</th><th>Attended</th><th>Apologies</th></tr><tr><td>Aber Council</td><td>Ann Sample; Ben Mock</td><td>Cai Dummy</td></tr></table>';
  expect(await read(`<h1>Aber Sample Board</h1><p>4 June 2024</p>${table}`, 'minutes.html')).toEqual([
    'Ann Sample PRESENT',
    'Ben Mock PRESENT',
    'Cai Dummy APOLOGIES',
  ]);
});

test('a name in bold, and a body right after it', async () => {
  const text =
    '<h1>Aber Sample Board</h1><p>4 June 2024</p><h2>Present</h2><p><b>Ann Sample</b> Placeholder Homes</p><p><b>Ben Mock </b>Tai Exampleton</p>';
  expect(await read(text, 'minutes.html')).toEqual(['Ann Sample PRESENT', 'Ben Mock PRESENT']);
});

test('a status with who came instead', async () => {
  const text = 'Name\tAttendance\nAnn Sample\tPresent\nBen Mock\tApologies – Cai Dummy attending';
  expect(await read(title + text)).toEqual(['Ann Sample PRESENT', 'Ben Mock APOLOGIES', 'Cai Dummy PRESENT']);
});

test('a cancelled meeting and an agenda have nobody', async () => {
  expect(await read(`${title}The meeting was cancelled.\nMembers: Ann Sample, Ben Mock`)).toEqual([]);
  expect(await read('Agenda\nAber Sample Board, 4 June 2024\nTo: Ann Sample, Ben Mock\n1. Apologies')).toEqual([]);
});

test('a date that the name of the file contradicts is looked at', async () => {
  expect(await read(`${title}Present: Ann Sample`, '2024-07-04-minutes.txt')).toEqual(['Ann Sample PRESENT?']);
});

test('initials that two people share leave the owner of an action open', async () => {
  const { records } = await proposalFor({
    'minutes.txt': `${title}Present: Ann Sample, Alun Sample, Ben Mock\n\nAction: AS to write\nAction: BM to ring the council`,
  });
  const actions = records.filter(({ kind }) => kind === 'ACTION');
  expect(actions.map(({ fields, action }) => `${fields.owner} ${action}`)).toEqual(['AS REVIEW', 'Ben Mock CREATE']);
});

test('whose an action is, alone, is of what stands before it', async () => {
  const { records } = await proposalFor({
    'minutes.txt': `${title}Present: Ann Sample, Ben Mock\n\n1. Roof\nThe roof is to be mended by spring.\nAction: AS / BM`,
  });
  const actions = records.filter(({ kind }) => kind === 'ACTION');
  expect(actions.map(({ fields }) => `${fields.text} ${fields.owner}`)).toEqual([
    'The roof is to be mended by spring. Ann Sample; Ben Mock',
  ]);
});

test('a term before the meeting is no board', async () => {
  const { records } = await proposalFor({
    'minutes.txt':
      'Governing Body of Ysgol Aber\n\nAutumn Term meeting of the Governing Body\n4 November 2023\n\nPresent: Ann Sample, Ben Mock',
  });
  const [meeting] = records.filter(({ kind }) => kind === 'MEETING');
  expect(meeting?.fields.board).toBe('Governing Body of Ysgol Aber');
});

test.each([
  'DRAFT Minutes of the Meeting held at 10:00 on 15 July 2022 in the Conference Centre',
  'Minutes of the Meeting held at 10:00 on 15 July 2022 in the Conference Centre, next to the lake',
])('the day of a title: %s', async (line) => {
  const { records } = await proposalFor({ 'minutes.txt': `Aber Partnership\n\n${line}\n\nPresent: Ann Sample` });
  const [meeting] = records.filter(({ kind }) => kind === 'MEETING');
  expect(meeting?.fields).toMatchObject({ date: '2022-07-15', start: '10:00' });
});

const welsh = 'Bwrdd Sampl\nCofnodion y cyfarfod a gynhaliwyd ddydd Mawrth 4 Mehefin 2024\n\n';

test('a Welsh county is no knight, and the body of whoever stands before it', async () => {
  const { records } = await proposalFor({
    'cofnodion.txt': `${welsh}Yn bresennol:\nAnn Sampl (Cadeirydd), Cyngor Sir Cwm Sampl\nBen Ffug, Cyngor Sir Ddinbych\nCai Patrwm, Sir Benfro`,
  });
  const people = records.filter(({ kind }) => kind === 'ATTENDANCE').map(({ fields }) => fields);
  expect(people.map(({ person, organisation }) => `${person}: ${organisation}`)).toEqual([
    'Ann Sampl: Cyngor Sir Cwm Sampl',
    'Ben Ffug: Cyngor Sir Ddinbych',
    'Cai Patrwm: Sir Benfro',
  ]);
});

test('two on a line stand below one on a line, each with the body that is said of them', async () => {
  const { records } = await proposalFor({
    'minutes.txt': `${title}Present:\nAnn Sample, Aber Government\nCllr Ben Mock; Cllr Cai Dummy (both Sample County Council)`,
  });
  const people = records.filter(({ kind }) => kind === 'ATTENDANCE');
  expect(people.map(({ fields, locator }) => `${fields.person}: ${fields.organisation}, ${locator}`)).toEqual([
    'Ann Sample: Aber Government, minutes.txt, row 5',
    'Ben Mock: Sample County Council, minutes.txt, row 6',
    'Cai Dummy: Sample County Council, minutes.txt, row 6',
  ]);
});

test('a family name at the end is asked for, and somebody without a name is told', async () => {
  const text = `${title}Present: Eve Filler\n\nApologies were received from: Dr Ann Sample (Aber Health), Mr Mock's deputy, and Placeholder`;
  expect(await read(text)).toEqual(['Eve Filler PRESENT', 'Ann Sample APOLOGIES', 'Placeholder APOLOGIES?']);
  const { problems } = await proposalFor({ 'minutes.txt': text });
  expect(problems.map(({ rule, values }) => [rule, values.text])).toEqual([['lineNotUnderstood', "Mr Mock's deputy"]]);
});

test.each(['Cyfarfod nesaf: 5 Medi 2024', 'Next meeting: 5 September 2024'])(
  'the next meeting, right below the actions: %s',
  async (line) => {
    const { records } = await proposalFor({
      'cofnodion.txt': `${welsh}Yn bresennol:\nAnn Sampl\n\nCamau gweithredu\nAS i ddosbarthu'r cynllun\n${line}`,
    });
    const meetings = records.filter(({ kind }) => kind === 'MEETING');
    expect(meetings.map(({ fields }) => fields.date)).toEqual(['2024-06-04', '2024-09-05']);
  },
);

test('a place after day and time is told whole', async () => {
  const { records } = await proposalFor({
    'minutes.txt':
      'Aber Sample Board\nMinutes of the meeting held on Tuesday 4 June 2024, 10.00am - 12.15pm, Council Chamber, Aber and on Teams\n\nPresent: Ann Sample',
  });
  expect(records.find(({ kind }) => kind === 'MEETING')?.fields).toMatchObject({
    start: '10:00',
    end: '12:15',
    place: 'Council Chamber, Aber and on Teams',
  });
});

test('what names nobody among people is listed by its line', async () => {
  const { problems } = await proposalFor({
    'minutes.txt': `${title}Present: Ann Sample; something odd 44; Ben Mock\nApologies: Cai Dummy; none`,
  });
  expect(problems.map(({ rule, row, values }) => [rule, row, values.text])).toEqual([
    ['lineNotUnderstood', 4, 'something odd 44'],
  ]);
});
