// What a board is called, as heads of minutes say it, and on which day they say that it met.
import { expect, test } from 'vitest';
import { proposalFor } from '../support/importing.ts';

async function meetingOf(text: string, dated: string | null = null) {
  const { records } = await proposalFor({ 'x.txt': text }, dated);
  const fields = records.find(({ kind }) => kind === 'ATTENDANCE')?.fields;
  const welsh = records.find(({ kind }) => kind === 'BOARD')?.fields.name_cy;
  const doubts = records.find(({ kind }) => kind === 'MEETING')?.doubts.map(({ rule }) => rule);
  return { board: fields?.board, date: fields?.date, welsh, doubts };
}

const people = '\n\nPresent / Presennol: Ann Sample, Ben Mock';

test.each([
  ['Minutes of the meeting of the North Sample Authority held on 4 June 2024', 'North Sample Authority'],
  ['The University of Sample\nCourt\nMinutes\n4 June 2024', 'The University of Sample Court'],
  ['Aber Harbour Trust – Board\n4 June 2024', 'Aber Harbour Trust Board'],
  ['Sample College\nBoard of Management\n4 June 2024', 'Sample College Board of Management'],
  ['Board of Management\nSample College\n4 June 2024', 'Sample College Board of Management'],
  ['LITTLE SAMPLE\nPARISH COUNCIL MEETING\n4 June 2024', 'Little Sample Parish Council'],
  ["Sample Almshouse Charity\nTrustees' meeting\n4 June 2024", 'Sample Almshouse Charity'],
  ['Joint Meeting of the Sample Board and the Mock Partnership\n4 June 2024', 'Sample Board and Mock Partnership'],
  ['From: Ann Sample\nTo: Ben Mock\nSubject: FW: Sample Flood Group – notes 4 June 2024', 'Sample Flood Group'],
  ['SFPB notes\n\nSample Flood Partnership Board (SFPB)\n4 June 2024', 'Sample Flood Partnership Board'],
  ['Sample Rivers Trust\n4 June 2024, Aber Rugby Club', 'Sample Rivers Trust'],
])('%s', async (head, board) => {
  expect((await meetingOf(head + people)).board).toBe(board);
});

test.each([
  ['Cyngor Tref Sampl Sample Town Council\n4 June 2024', 'Sample Town Council', 'Cyngor Tref Sampl'],
  ['BWRDD SAMPL          SAMPLE BOARD\n4 June 2024', 'Sample Board', 'Bwrdd Sampl'],
  ['Bwrdd Sampl\nSample Board\n4 June 2024', 'Sample Board', 'Bwrdd Sampl'],
  ['Fforwm Sampl / Sample Forum: Cofnodion / Minutes, 4 June 2024', 'Sample Forum', 'Fforwm Sampl'],
])('both names of %s', async (head, board, welsh) => {
  expect(await meetingOf(head + people)).toMatchObject({ board, welsh });
});

test('a title without a word for a board is taken, and somebody has to look', async () => {
  const { board, doubts } = await meetingOf(`Round the Lake\n4 June 2024${people}`);
  expect(board).toBe('Round the Lake');
  expect(doubts).toEqual(['boardUnclear']);
});

test.each([
  ['Draft v2 – 18 June 2024\nSample Board\n4 June 2024'],
  ['Sample Board 10 June 2024\nMinutes of the meeting of 4 June 2024'],
  ['Sample Board\nHeld by Zoom on 4-Jun-2024'],
  ['Bwrdd Sampl\nPedwerydd o Fehefin 2024'],
  ['From: Ann Sample\nTo: Ben Mock\nSent: 6 June 2024 14:20\nSubject: Sample Board, 4 June'],
  ['From: Ann Sample\nTo: Sample Board\nSent: 6 June 2024\n\nDear all, thank you for Tuesday 4th.'],
])('the day of %s', async (head) => {
  expect((await meetingOf(head + people)).date).toBe('2024-06-04');
});

test('a year that stands nowhere is the one that the user says, else somebody has to look', async () => {
  const text = `Sample Board\nTuesday 4 June${people}`;
  expect(await meetingOf(text, '2019')).toMatchObject({ date: '2019-06-04', doubts: [] });
  expect((await meetingOf(text)).doubts).toEqual(['yearGuessed']);
});
