// A paper as a page, as a document and as tables: the same words, nothing that would be cut, nothing from elsewhere, the same bytes each time.
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it, test } from 'vitest';
import type { Paper, PaperTable, Words } from '../../server/domain/paper.ts';
import { fileNameOf, paperNamed } from '../../server/formats/paper/index.ts';

const both = (en: string, cy: string): Words => [
  { language: 'en', text: en },
  { language: 'cy', text: cy },
];
const table: PaperTable = {
  kind: 'table',
  name: 'boards',
  caption: both('Boards on the map', 'Byrddau ar y map'),
  columns: [
    { words: both('Board', 'Bwrdd'), width: 8 },
    { words: both('People', 'Pobl'), width: 3, isNumber: true },
  ],
  rows: [
    [{ words: both('Quay & <Tide> Board', 'Quay & <Tide> Board') }, { words: both('−3', '−3'), number: -3 }],
    [{ words: both('=SUM(A1)', '=SUM(A1)') }, { words: both('unknown', 'anhysbys'), number: null, isStrong: true }],
    [
      { words: both('Minutes', 'Cofnodion'), to: 'https://example.org/a?b=1&c=2' },
      { words: both('1,200', '1,200'), number: 1200 },
    ],
  ],
};
const node = { isStatutory: false, hasEnded: false, short: null };
const paper: Paper = {
  languages: ['en', 'cy'],
  subject: null,
  title: both('Boards "and" </style> overlaps', 'Byrddau'),
  subtitle: both('As of 1 March 2021.', 'Fel yr oedd ar 1 Mawrth 2021.'),
  page: both('Page', 'Tudalen'),
  made: both('Made on 26 November 2026.', 'Gwnaed ar 26 Tachwedd 2026.'),
  madeOn: '2026-11-26',
  sections: [
    {
      name: 'map',
      heading: both('Map', 'Map o’r byrddau'),
      blocks: [
        { kind: 'paragraph', words: both('Nothing stands out.', 'Nid oes dim yn sefyll allan.') },
        { kind: 'list', items: [both('First.', 'Yn gyntaf.'), both('Two\nlines\u0001.', 'Dwy\nlinell.')] },
        {
          kind: 'map',
          caption: both('Two boards', 'Dau fwrdd'),
          alt: both('A network of two boards.', 'Rhwydwaith o ddau fwrdd.'),
          width: 200,
          height: 100,
          nodes: [
            { ...node, number: 1, name: both('Quay Board', 'Quay Board'), x: 40, y: 50, radius: 10, ground: 'LOCAL' },
            {
              ...node,
              number: 2,
              name: both('Tide Board', 'Tide Board'),
              x: 160,
              y: 50,
              radius: 12,
              ground: 'UNKNOWN',
              isStatutory: true,
            },
          ],
          ties: [
            { from: { x: 40, y: 50 }, to: { x: 160, y: 50 }, shared: 7, manner: 'BEYOND_CHANCE', isInferred: true },
          ],
          arrows: [{ from: { x: 52, y: 50 }, to: { x: 142, y: 50 }, shared: 7 }],
          legend: [{ sign: 'LOCAL', words: both('Local', 'Lleol') }],
        },
        table,
      ],
    },
  ],
};
const inEnglish = JSON.parse(JSON.stringify(paper), (_, value) =>
  Array.isArray(value) && value[0]?.language === 'en' ? value.slice(0, 1) : value,
) as Paper;

async function bytesOf(name: string, of: Paper = paper): Promise<Uint8Array> {
  const parts = (await paperNamed(name)?.write(of)) ?? [];
  return Buffer.concat([...parts].map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}
const htmlOf = async (of: Paper = paper): Promise<string> => strFromU8(await bytesOf('report.html', of));
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('as a page', () => {
  it('needs nothing else, runs nothing, and cannot be broken out of by words', async () => {
    const html = await htmlOf();
    expect(html).not.toMatch(/<script|<link|@import|url\(|src=|onload/i);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('Quay &amp; &lt;Tide&gt; Board');
    expect(html).toContain('href="https://example.org/a?b=1&amp;c=2"');
  });

  it('says both languages side by side, each as what it is, and the same words once', async () => {
    const html = await htmlOf();
    expect(html).toContain(
      '<div class="two"><p lang="en">Nothing stands out.</p><p lang="cy">Nid oes dim yn sefyll allan.</p></div>',
    );
    expect(html).toContain('<span lang="en">unknown</span><span lang="cy">anhysbys</span>');
    expect(html.match(/Quay &amp; &lt;Tide&gt; Board/g)).toHaveLength(1);
    expect(await htmlOf(inEnglish)).not.toMatch(/lang="cy"|class="two"/);
  });

  it('tells who does not see the map, heads every column and names every row', async () => {
    const html = await htmlOf(inEnglish);
    expect(html).toContain('role="img" aria-label="A network of two boards."');
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(html.match(/<th scope="row"/g)).toHaveLength(3);
    expect(html).toMatch(/thead \{ display: table-header-group/);
    expect(html).toMatch(/tr \{ break-inside: avoid/);
  });
});

it('draws what a plan would end, change and set up, and where a board would go, with how many people it is of', async () => {
  const [map] = paper.sections[0]?.blocks.filter((block) => block.kind === 'map') ?? [];
  if (!map) throw new Error('the paper has a map');
  const fates = (['GOES', 'CHANGES', 'COMES'] as const).map((fate, at) => ({
    ...(map.nodes[0] ?? { ...node, number: 0, name: [], x: 0, y: 0, radius: 10, ground: 'LOCAL' as const }),
    x: 40 + at * 60,
    fate,
  }));
  const html = await htmlOf({
    ...inEnglish,
    sections: [{ name: 'map', heading: both('Map', 'Map'), blocks: [{ ...map, ties: [], nodes: fates }] }],
  });
  expect(html).toMatch(/r="10" fill="#FFFFFF"[^>]*stroke-dasharray="4 3"/);
  expect(html).toContain('<circle cx="100" cy="50" r="13.5" fill="none"');
  expect(html).toContain('<circle cx="160" cy="50" r="10" fill="#0B5F86"');
  expect(html.match(/<polygon/g)).toHaveLength(1);
  expect(html).toMatch(/<text x="97"[^>]*>7<\/text>/);
});

it('is called after what it is about, its languages and its day, in letters that every system takes', () => {
  const [page, document] = [paperNamed('report.html'), paperNamed('report.docx')];
  if (!page || !document) throw new Error('there are such files');
  expect(fileNameOf(paper, page)).toBe('boardwalk-report-en-cy-2026-11-26.html');
  const about = (subject: string): string => fileNameOf({ ...inEnglish, languages: ['cy'], subject }, document);
  expect(about('Gogledd: tri bwrdd yn llai, erbyn dŵr/Ŷ "..')).toBe(
    'boardwalk-report-gogledd-tri-bwrdd-yn-llai-erbyn-dwr-y-cy-2026-11-26.docx',
  );
  expect(about('会議')).toBe('boardwalk-report-cy-2026-11-26.docx');
  expect(about('x'.repeat(500)).length).toBeLessThan(100);
});

describe('as a document', () => {
  it('has real headings and tables, whose heads repeat and whose rows stay whole', async () => {
    const bytes = await bytesOf('report.docx', inEnglish);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toContain('<h1>Map</h1>');
    expect(value).toContain('Quay &amp; &lt;Tide&gt; Board');
    expect(value).toContain('alt="A network of two boards."');
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(4);
    expect(document).toContain('svgBlip');
    expect(document).toMatch(/Two<\/w:t>.*<w:br\/><w:t[^>]*>lines\.</);
  });

  it('says of each run which language it is in', async () => {
    const document = strFromU8(unzipSync(await bytesOf('report.docx'))['word/document.xml'] ?? new Uint8Array());
    expect(document).toMatch(/<w:lang w:val="cy-GB"\/><\/w:rPr><w:t[^>]*>Yn gyntaf\./);
    expect(document).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>First\./);
  });
});

it('as tables has numbers as they are counted with, and nothing that a spreadsheet would reckon out', async () => {
  const csv = strFromU8(unzipSync(await bytesOf('report.csv.zip', inEnglish))['boards.csv'] ?? new Uint8Array());
  expect(csv.replace('\uFEFF', '').trimEnd().split('\n')).toEqual([
    'Board,People',
    'Quay & <Tide> Board,-3',
    "'=SUM(A1),unknown",
    'Minutes,1200',
  ]);
});

test.each(['report.html', 'report.docx', 'report.csv.zip'])(
  '%s has the same bytes each time, save the day',
  async (name) => {
    const first = digest(await bytesOf(name));
    expect(digest(await bytesOf(name))).toBe(first);
  },
);

it('shows so many rows as the paper has room for, says so, and has the rest in the table', async () => {
  const shown = { rows: 1, left: both('And 2 more rows.', 'A 2 res arall.') };
  const few: Paper = {
    ...paper,
    sections: [{ name: 'some', heading: both('Some', 'Rhai'), blocks: [{ ...table, shown }] }],
  };
  const html = await htmlOf(few);
  expect(html.match(/<th scope="row"/g)).toHaveLength(1);
  expect(html).toContain('And 2 more rows.');
  const document = strFromU8(unzipSync(await bytesOf('report.docx', few))['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('And 2 more rows.');
  expect(document).not.toContain('1,200');
  const csv = strFromU8(unzipSync(await bytesOf('report.csv.zip', few))['boards.csv'] ?? new Uint8Array());
  expect(csv.trimEnd().split('\n')).toHaveLength(4);
});

it('goes by its names, with a point or a hyphen', () => {
  expect(paperNamed('report-html')).toBe(paperNamed('report.html'));
  expect(paperNamed('report-csv')).toBe(paperNamed('report.csv.zip'));
  expect(['report', 'report.pdf', 'html', '__proto__', ''].map(paperNamed)).toEqual([null, null, null, null, null]);
});
