// Tables to tick in PDF: names on several lines in the middle of their rows, over pages. Nobody's tick is somebody else's.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlToPdf } from '../fixtures/minutes/writers/htmlToPdf.ts';
import { proposalOfFile } from '../support/importing.ts';

const given = ['Ann', 'Ben', 'Cai', 'Dee', 'Eve', 'Fay', 'Gil', 'Huw', 'Ida', 'Jac', 'Kim', 'Lee'];
const family = ['Sample-Placeholderton', 'Mock', 'Dummyington Exampleton', 'Stub'];
const ticked = ['PRESENT', 'APOLOGIES', 'ABSENT'];
const people = given.flatMap((name, i) =>
  family.map((last, k) => ({ name: `${name} ${last}`, status: ticked[(i + k * k) % ticked.length] ?? '' })),
);

const table = (padding: string, align: string): string =>
  `<style>table{border-collapse:collapse;table-layout:fixed;width:520px}tr{break-inside:avoid}td{padding:${padding};vertical-align:${align};border:1px solid}
  th:first-child{width:90px}td:nth-child(n+3){text-align:center}</style><h1>Sample Board</h1><p>Minutes of the meeting held on 4 June 2024</p>
  <table><thead><tr><th>Name</th><th>Organisation</th><th>Present</th><th>Apologies</th><th>Absent</th><th>Substitute attending</th></tr></thead>${people
    .map(
      ({ name, status }, i) =>
        `<tr><td>${i % 2 === 0 ? 'Councillor ' : ''}${name}</td><td>${i % 3 === 0 ? 'Northern Aber Health and Housing Partnership' : 'Aber'}</td>${ticked
          .map((each) => `<td>${each === status ? '✓' : ''}</td>`)
          .join('')}<td>${i === 4 ? 'Zoe Substitution' : ''}</td></tr>`,
    )
    .join('')}</table><p>1. Welcome</p><p>Ann Sample-Placeholderton opened the meeting of the board.</p>`;

test('a tick belongs to the row in whose height it stands', async () => {
  expect(people[4]?.status).toBe('APOLOGIES');
  const files = await htmlToPdf([table('4px', 'middle'), table('0', 'middle'), table('3px', 'top')]);
  for (const [i, bytes] of files.entries()) {
    const path = join(mkdtempSync(join(tmpdir(), 'ticks-')), `${i}.pdf`);
    writeFileSync(path, bytes);
    const { records } = await proposalOfFile(path);
    const found = records.filter(({ kind }) => kind === 'ATTENDANCE').map(({ fields }) => fields);
    const own = found.filter(({ person }) => person !== 'Zoe Substitution');
    expect(own.map(({ person, status }) => ({ name: person, status }))).toEqual(people);
    expect(found.find(({ person }) => person === 'Zoe Substitution')).toMatchObject({
      status: 'PRESENT',
      deputy_for: people[4]?.name,
    });
  }
}, 60_000);
