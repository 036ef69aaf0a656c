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

test.each(cases)('%s', async (_, text, expected) => {
  expect(await read(title + text)).toEqual(expected);
});

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
