// Kinds of attendance that are seldom and stumble readers: told in sentences, scanned, at the end, above the text, by a meeting tool.
import { expect, test } from 'vitest';
import { proposalFor } from '../support/importing.ts';

async function read(text: string, name = 'minutes.txt'): Promise<{ people: string[]; board: unknown; date: unknown }> {
  const { records } = await proposalFor({ [name]: text });
  const meeting = records.find(({ kind }) => kind === 'MEETING')?.fields;
  const people = records
    .filter(({ kind }) => kind === 'ATTENDANCE')
    .map(({ fields }) => `${fields.person} ${fields.status}${fields.deputy_for ? ` for ${fields.deputy_for}` : ''}`);
  return { people, board: meeting?.board, date: meeting?.date };
}

const title = 'Sample Board\nMinutes of the meeting held on 4 June 2024\n\n';

const documents: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'sentences alone',
    'minutes.txt',
    `${title}The meeting was attended by Ann Sample and Ben Mock. Mr Fred Blank deputised for Ms Gwen Stub. Huw Dummy sent apologies, as did Ifan Patrwm. Jac Ffug observed. Neither Kit Filler nor Lee Pretend was there. Dee Sampl joined by phone. Sample Commissioners and Mock Growers Co sent apologies.`,
    [
      'Ann Sample PRESENT',
      'Ben Mock PRESENT',
      'Fred Blank PRESENT for Gwen Stub',
      'Huw Dummy APOLOGIES',
      'Ifan Patrwm APOLOGIES',
      'Jac Ffug OBSERVER',
      'Kit Filler ABSENT',
      'Lee Pretend ABSENT',
      'Dee Sampl PRESENT',
    ],
  ],
  [
    'a Scottish council',
    'minutes.txt',
    `${title}Sederunt: Provost Ann Sample, Baillie Ben Mock, Councillors Cai Dummy and Dee Filler (proxy for Eve Stub)\n\nProvost Sample presiding.`,
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy PRESENT', 'Dee Filler PRESENT for Eve Stub'],
  ],
  [
    'scanned text, its words far apart and a running head in the list',
    'minutes.txt',
    'SAMPLE   HARBOUR   BOARD\nMinutes  of  the  meeting  held  on  4   June   2024\n\nPresent :\nMrs   Eluned   Wyn   Sample   ( Chair )\nMr  Ben   Mock\nSAMPLE   HARBOUR   BOARD   4   June   2024\nPage   1   of   3\nDr  Cai   Dummy\nApologies :\nMrs   Dee   Mai   Filler\n\n1.   Welcome\nThe   chair   welcomed   all   to   the   meeting .',
    ['Eluned Wyn Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy PRESENT', 'Dee Mai Filler APOLOGIES'],
  ],
  [
    'the family name first, at the end, with the year below',
    'minutes.txt',
    `${title}1. Finance\nIt was resolved to pay.\n\nATTENDANCE\n\nPresent\nSAMPLE, Mrs Ann (Mayor)\nMOCK, Mr Ben\nApologies\nDUMMY, Miss Cai\nAbsent\nFILLER, Mr Dee\nVacancy\nAber Ward\nLeft early\nMOCK, Mr Ben (item 5)\n\nATTENDANCE 2023-24\n                 Sept  Oct  June\nSAMPLE, Mrs Ann   P     P    A\nFILLER, Mr Dee    P     P    P`,
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy APOLOGIES', 'Dee Filler ABSENT'],
  ],
  [
    'front matter, and a mailing list below it',
    'minutes.md',
    '---\ntitle: Sample Board\ndate: 2024-06-04\npresent:\n  - Ann Sample (Chair)\n  - name: Ben Mock\n    organisation: Aber Council\napologies: [Cai Dummy, "Dee Filler"]\nabsent:\n  - Eve Stub\nin_attendance:\n  - Fay Blank (Clerk)\n---\n\nTo: Ann, Ben, Cai, Huw\n\nWe talked.',
    [
      'Ann Sample PRESENT',
      'Ben Mock PRESENT',
      'Cai Dummy APOLOGIES',
      'Dee Filler APOLOGIES',
      'Eve Stub ABSENT',
      'Fay Blank IN_ATTENDANCE',
    ],
  ],
  [
    'the recap of a meeting tool',
    'minutes.txt',
    'Meeting recap: Sample Board\nJune 4, 2024, 10:00 AM - 11:00 AM\n\nAttendees (2)\nAnn Sample (Organizer)\nJoined 9:58 AM - Left 11:01 AM\nBen Mock\nJoined 10:03 AM\n\nDeclined (1)\nCai Dummy\n\nNo response (1)\nDee Filler',
    ['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy APOLOGIES', 'Dee Filler ABSENT'],
  ],
  [
    'trustees beside the text, of whom it says otherwise',
    'minutes.html',
    '<TABLE><TR><TD><B>Our trustees</B><UL><LI>Mrs Ann Sample<LI>Mr Ben Mock</UL><TD><H2>Sample Board</H2><P>Minutes of the meeting held on 4th&nbsp;June 2024<P>The meeting opened at 7.30. Mrs Sample was absent. Mr Mock arrived late.</TABLE>',
    ['Ann Sample ABSENT', 'Ben Mock PRESENT'],
  ],
  [
    'officers who attend, in Welsh',
    'minutes.html',
    '<h1>Sample Board</h1><p>4 June 2024</p><table><tr><th>Enw</th><th>Statws</th></tr><tr><td>Ann Sampl</td><td>Yn bresennol</td></tr><tr><td>Ben Ffug</td><td>Yn mynychu</td></tr><tr><td>Cai Patrwm</td><td>Yn gwasanaethu</td></tr></table>',
    ['Ann Sampl PRESENT', 'Ben Ffug IN_ATTENDANCE', 'Cai Patrwm IN_ATTENDANCE'],
  ],
  [
    'who was there by telephone, and ranks with numbers',
    'minutes.txt',
    `${title}Present:\nPC 1234 Ben Mock (Sample Police)\nSupt Ann Sample\nZoom: Eve Stub, Fay Blank\n\nDialled in: Gil Pretend\nJoined by phone\nHuw Sampleton\n\nApologies: Sgt 332 Ida Filler`,
    [
      'Ben Mock PRESENT',
      'Ann Sample PRESENT',
      'Eve Stub PRESENT',
      'Fay Blank PRESENT',
      'Gil Pretend PRESENT',
      'Huw Sampleton PRESENT',
      'Ida Filler APOLOGIES',
    ],
  ],
];

test.each(documents)('%s', async (_, name, text, expected) => {
  expect(await read(text, name)).toEqual({
    people: expected,
    board: expect.stringMatching(/^Sample (?:Harbour )?Board$/),
    date: '2024-06-04',
  });
});

const boards: readonly (readonly [string, string])[] = [
  ['Awdurdod Harbwr Sampl\nCofnodion cyfarfod yr Awdurdod 4 Mehefin 2024 am 10.00 y.b.', 'Awdurdod Harbwr Sampl'],
  ['Sampleton High School\nFull Governing Board\n4 June 2024', 'Sampleton High School Full Governing Board'],
  ['North Sampleshire\nRegional Transport Committee\n4 June 2024', 'North Sampleshire Regional Transport Committee'],
  ['Sample Village Hall Trust\nMinutes, 4 June 2024', 'Sample Village Hall Trust'],
];

test.each(boards)('%s', async (text, board) => {
  expect((await read(`${text}\nPresent: Ann Sample, Ben Mock`)).board).toBe(board);
});
