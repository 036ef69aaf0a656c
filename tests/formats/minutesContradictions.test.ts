// Whoever is told absent anywhere is not present, whatever list they stand in.
import { expect, test } from 'vitest';
import { proposalFor } from '../support/importing.ts';

async function read(name: string, text: string): Promise<string[]> {
  const { records } = await proposalFor({ [name]: text });
  return records.filter(({ kind }) => kind === 'ATTENDANCE').map(({ fields }) => `${fields.person} ${fields.status}`);
}

test('all but some, each with what is said of them', async () => {
  const english = await read(
    'all.txt',
    'Aber Sample Harbour Board\n\nBoard members for 2025: Mr Alun Sample, Mrs Beth Sample, Cllr Carys Placeholder, Dr Dewi Mock\n\nMinutes of the meeting held on 4 March 2025\n\nAll members named above were in attendance except Mr Sample, who had sent his apologies, and Dr Mock (absent).\n\n1. Welcome. Noted.',
  );
  expect(english).toEqual([
    'Beth Sample PRESENT',
    'Carys Placeholder PRESENT',
    'Alun Sample APOLOGIES',
    'Dewi Mock ABSENT',
  ]);
  const said = await read(
    'said.txt',
    'Sample Harbour Board\n\nMinutes of the meeting held on 4 March 2025\n\nMembers: Ann Sample, Bob Placeholder, Cat Mock, Dan Dummy\n\n1. Attendance. All members listed above attended except that apologies were received from Cat Mock and Dan Dummy. Eve Tester attended on behalf of Cat Mock.\n\n2. Dredging. The survey was considered.',
  );
  expect(said).toEqual([
    'Ann Sample PRESENT',
    'Bob Placeholder PRESENT',
    'Cat Mock APOLOGIES',
    'Dan Dummy APOLOGIES',
    'Eve Tester PRESENT',
  ]);
  const welsh = await read(
    'pawb.md',
    '# Fforwm Sampl\nCofnodion 12 Mai 2026\n\n**Aelodau:** Ann Sampl; Bob Enghraifft; Cai Tybiedig\n\nNid oedd Bob Enghraifft yn bresennol. Roedd pawb arall yno.\n\n**Hefyd:** Ffion Nodwraig (cofnodion)',
  );
  expect(welsh).toEqual([
    'Ann Sampl PRESENT',
    'Cai Tybiedig PRESENT',
    'Ffion Nodwraig IN_ATTENDANCE',
    'Bob Enghraifft ABSENT',
  ]);
});

test('a sentence of no known form, and letters for those who were away', async () => {
  const noted = await read(
    'noted.txt',
    "Sample Water Board\nMinutes of meeting 3 March 2026\nMembers: Ann Sample, Basil Mock, Cora Placeholder\nOfficers: Fred Notreal\nMr Mock's absence through illness was noted with concern.\n\n1. Pipes. Noted.",
  );
  expect(noted).toContain('Basil Mock ABSENT');
  expect(noted).toContain('Ann Sample PRESENT');
  const letters = await read(
    'letters.txt',
    'Sample Energy Board\nMinutes 18 November 2025\n\nDirectors: AS Alys Sample, BT Bryn Testun, CM Ceri Mockler\nNot here: CM (ill)\nAlso on the call: Ffion Dummy',
  );
  expect(letters).toEqual(['Ceri Mockler ABSENT', 'Ffion Dummy IN_ATTENDANCE']);
});

test('what stands beside a page, and columns under words of any kind', async () => {
  const aside = await read(
    'aside.html',
    '<aside><h3>Board members</h3><ul><li>Ann Sample</li><li>Ben Mock</li></ul></aside><h1>Sample Board</h1><p>Minutes, 4 June 2024</p><table><tr><th>Members present</th><th>Named by</th><th>Members absent with apologies</th><th>Named by</th></tr><tr><td>Ann Sample</td><td>Aber</td><td>Ben Mock</td><td>Bro</td></tr></table>',
  );
  expect(aside).toEqual(['Ann Sample PRESENT', 'Ben Mock APOLOGIES']);
  const marks = await read(
    'marks.html',
    '<h1>Sample Partnership Board</h1><p>Meeting, 3 June 2025</p><table><tr><th>Board member</th><th>In the room</th><th>Online</th><th>Sent apologies</th><th>No word</th></tr><tr><td>Ada Sample</td><td>x</td><td></td><td></td><td></td></tr><tr><td>Basil Mock</td><td></td><td>x</td><td></td><td></td></tr><tr><td>Cora Placeholder</td><td></td><td></td><td>x</td><td></td></tr><tr><td>Dermot Testing</td><td></td><td></td><td></td><td>x</td></tr></table>',
  );
  expect(marks).toEqual([
    'Ada Sample PRESENT',
    'Basil Mock PRESENT',
    'Cora Placeholder APOLOGIES',
    'Dermot Testing ABSENT',
  ]);
});

test('a page in two columns, one in each language', async () => {
  const row = (welsh: string, english: string): string => `<tr><td>${welsh}</td><td>${english}</td></tr>`;
  const both = await read(
    'dwyieithog.html',
    `<h1>Bwrdd Sampl / Sample Board</h1><p>5.3.2026</p><table>${row('Yn bresennol<br>Ann Sampl (Cadeirydd)<br>Y Cyng. Cai Tybiedig', 'Present<br>Ann Sampl (Chair)<br>Cllr Cai Tybiedig')}${row('Ymddiheuriadau<br>Eryl Dychmygol', 'Apologies<br>Eryl Dychmygol')}${row('1. Croesawyd pawb i’r cyfarfod.', '1. All were welcomed to the meeting.')}</table>`,
  );
  expect(both).toEqual(['Ann Sampl PRESENT', 'Cai Tybiedig PRESENT', 'Eryl Dychmygol APOLOGIES']);
});
