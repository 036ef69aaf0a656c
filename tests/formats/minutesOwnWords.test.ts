// Documents that explain themselves: what a box means, whom the chair welcomed, who came at the end; and words for boxes that are names.
import { expect, test } from 'vitest';
import { proposalFor } from '../support/importing.ts';

async function read(name: string, text: string): Promise<{ people: string[]; board: unknown; date: unknown }> {
  const { records } = await proposalFor({ [name]: text });
  const meeting = records.find(({ kind }) => kind === 'MEETING')?.fields;
  const people = records
    .filter(({ kind }) => kind === 'ATTENDANCE')
    .map(({ fields }) => `${fields.person} ${fields.status}`);
  return { people, board: meeting?.board, date: meeting?.date };
}

test('what stands between two dates is not the meeting’s, nor is a title broken after its day', async () => {
  const issued = await read(
    'issued.md',
    '---\ndate: 2026-11-02\n---\n# Sample Board\n\nMeeting of Tuesday 20 October 2026 (minutes issued 2 November 2026)\n\nPresent: Ann Sample, Ben Mock, Cai Dummy',
  );
  expect(issued.date).toBe('2026-10-20');
  const broken = await read(
    'broken.txt',
    'Minutes of the meeting of the Sample Authority held on Monday 8\nDecember 2025 at 10.30 a.m.\n\nPRESENT: Councillor A. Sample; Mrs M.\nMock, T. Dummy and Mr\nL. Filler',
  );
  expect(broken).toMatchObject({ board: 'Sample Authority', date: '2025-12-08' });
  expect(broken.people).toEqual(['A. Sample PRESENT', 'M. Mock PRESENT', 'T. Dummy PRESENT', 'L. Filler PRESENT']);
});

test('a box is what the document says, and a name is no word for a box', async () => {
  const boxes = await read(
    'boxes.md',
    'Sample Board\n4 June 2024\n\nTicked = attended. Those not ticked sent apologies.\n\n- [x] Ann Sample\n- [ ] Ben Mock\n- [x] Cai Dummy',
  );
  expect(boxes.people).toEqual(['Ann Sample PRESENT', 'Ben Mock APOLOGIES', 'Cai Dummy PRESENT']);
  const names = await read(
    'names.txt',
    'Sample Board\nMinutes, 4 June 2024\n\nPresent: Ann Sample; Ben Tick\nApologies: Mrs Bea Cross and Fay Blank\nIn attendance: the Director (Dr Gil Box)',
  );
  expect(names.people).toEqual([
    'Ann Sample PRESENT',
    'Ben Tick PRESENT',
    'Bea Cross APOLOGIES',
    'Fay Blank APOLOGIES',
    'Gil Box IN_ATTENDANCE',
  ]);
  const guests = await read(
    'guests.txt',
    'Sample Board\nMinutes, 4 June 2024\n\nPresent: Ann Sample; Ben Mock\nAlso there: ☒ Planning officer (Cai Dummy) ☐ Finance (Dee Filler)',
  );
  expect(guests.people).toEqual(['Ann Sample PRESENT', 'Ben Mock PRESENT', 'Cai Dummy IN_ATTENDANCE']);
});

test('without a list those whom the chair welcomed were there', async () => {
  const { people } = await read(
    'croeso.txt',
    'Fforwm Sampl\nCofnodion 4 Mehefin 2024\n\nCroesawodd y Cadeirydd, Ann Sampl, Ben Mock a Cai Dymi i’r cyfarfod.\n\n1. Diolchodd y Cadeirydd i Gwen Neb am ei gwaith.',
  );
  expect(people).toEqual(['Ann Sampl PRESENT', 'Ben Mock PRESENT', 'Cai Dymi PRESENT']);
});

test('at the end, after talk', async () => {
  const { people } = await read(
    'end.txt',
    'The Sample Trust\nMinutes of the meeting of the Trustees, 4 June 2024\n\n1. Staff. Good wishes were sent to Mr Hari Nobody.\n\n2. Next meeting. 3 July 2024.\n\nThere were present at this meeting:\n\nThe Rt Revd the Bishop of Sampleton\nMrs Ann Mock, J.P.\nCapten Ben Dummy\n\nand in attendance the Secretary (Mr Cai Filler).',
  );
  expect(people).toEqual([
    'Bishop of Sampleton PRESENT',
    'Ann Mock PRESENT',
    'Ben Dummy PRESENT',
    'Cai Filler IN_ATTENDANCE',
  ]);
});
