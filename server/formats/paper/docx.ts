// The paper as a document that a board's clerk edits: real headings and captions, table heads that repeat, rows that stay whole, and a map
// with words for who does not see it. Each run says which language it is in.
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, Column, Paper, PaperMap, PaperTable, Section, Words } from '../../domain/paper.ts';
import { withoutForbidden } from '../encodings/xml.ts';
import { sameBytes } from './docxBytes.ts';
import { isSame, joined } from './html.ts';
import { mapPng } from './mapPng.ts';
import { mapSvg } from './mapSvg.ts';
import { ink, line, rust, signColour, softInk } from './paperColours.ts';

/** A4 and its margins, in twentieths of a point. */
const margin = 850;
const a4 = { width: 11_906, height: 16_838 };
const textWidth = a4.width - 2 * margin;
const locales = { en: 'en-GB', cy: 'cy-GB' } as const;
const hex = (colour: string): string => colour.slice(1);
const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: nothing,
  bottom: nothing,
  left: nothing,
  right: nothing,
  insideHorizontal: nothing,
  insideVertical: nothing,
};
const rule = { style: BorderStyle.SINGLE, size: 4, color: hex(line) };

export async function docxOf(paper: Paper): Promise<Uint8Array> {
  const { title, subtitle, made, languages, sections, madeOn } = paper;
  const document = new Document({
    title: withoutForbidden(joined(title)),
    description: withoutForbidden(joined(subtitle)),
    creator: 'Boardwalk',
    lastModifiedBy: 'Boardwalk',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 20, color: hex(ink), language: { value: locales[languages[0] ?? 'en'] } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { size: 36, bold: true, color: hex(ink) }, paragraph: { spacing: { after: 120 } } },
        heading1: {
          run: { size: 26, bold: true, color: hex(ink) },
          paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
        },
        caption: {
          run: { size: 18, bold: true, color: hex(ink), italics: false },
          paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
        },
      },
      paragraphStyles: [
        { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 17, color: hex(softInk) } },
        { id: 'InTable', name: 'In table', basedOn: 'Normal', run: { size: 16 }, paragraph: { spacing: { after: 0 } } },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: a4,
            margin: { top: 1_000, bottom: 1_000, left: margin, right: margin },
          },
        },
        footers: { default: footer(paper) },
        children: [
          heading(title, HeadingLevel.TITLE),
          ...prose(subtitle),
          ...prose(made, { style: 'Note' }),
          ...sections.flatMap((section) => sectionParts(section)),
        ],
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(document), madeOn);
}

type Parts = ISectionOptions['children'][number][];

function footer({ title, page }: Paper): Footer {
  const count = new TextRun({ children: [`\t${joined(page)} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({
        style: 'Note',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [...runs(title), count],
      }),
    ],
  });
}

function sectionParts({ heading: words, blocks }: Section): Parts {
  return [heading(words, HeadingLevel.HEADING_1), ...blocks.flatMap((block) => blockParts(block))];
}

function heading(words: Words, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: runs(words) });
}

function blockParts(block: Block): Parts {
  switch (block.kind) {
    case 'paragraph':
      return prose(block.words, block.isNote ? { style: 'Note' } : {});
    case 'list':
      return block.items.flatMap((words) => prose(words, { isItem: true }));
    case 'table':
      return tableParts(block);
    case 'map':
      return [caption(block.caption), picture(block), legend(block)];
  }
}

interface Manner {
  style?: string;
  /** Of a list. */
  isItem?: boolean;
}

/** In one language a paragraph, in several one beside the other. */
function prose(words: Words, { style, isItem = false }: Manner = {}): Parts {
  const each = words.map(
    (said) =>
      new Paragraph({
        ...(style !== undefined && { style }),
        ...(isItem && { bullet: { level: 0 } }),
        children: runs([said]),
      }),
  );
  if (each.length < 2) return each;
  const width = Math.floor(textWidth / each.length);
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: each.map(() => width),
      borders: noBorders,
      rows: [
        new TableRow({
          cantSplit: true,
          children: each.map(
            (paragraph) =>
              new TableCell({ width: { size: width, type: WidthType.DXA }, borders: noBorders, children: [paragraph] }),
          ),
        }),
      ],
    }),
  ];
}

function caption(words: Words): Paragraph {
  return new Paragraph({ style: 'Caption', children: runs(words) });
}

/** One after the other, each in its language, line by line; once where they are the same. */
function runs(words: Words, manner: { bold?: true; color?: string } = {}): TextRun[] {
  const said = isSame(words) ? words.slice(0, 1) : words;
  return said.flatMap(({ language, text }, at) => {
    const lines = withoutForbidden(at === 0 ? text : ` / ${text}`).split('\n');
    return lines.map(
      (line, place) =>
        new TextRun({ text: line, language: { value: locales[language] }, ...(place > 0 && { break: 1 }), ...manner }),
    );
  });
}

function tableParts({ shown, ...whole }: PaperTable): Parts {
  const rows = whole.rows.slice(0, shown?.rows ?? whole.rows.length);
  const left = shown && rows.length < whole.rows.length ? prose(shown.left, { style: 'Note' }) : [];
  const end = new Paragraph({ style: 'InTable', children: [] });
  return [caption(whole.caption), table({ ...whole, rows }), end, ...left];
}

function table({ columns, rows }: PaperTable): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / all) * textWidth));
  const cellOf = (at: number, children: Paragraph[]): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      borders: { top: nothing, left: nothing, right: nothing, bottom: rule },
      children,
    });
  const heads = columns.map((column, at) => cellOf(at, inTable(column.words, column, { bold: true })));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, at) => cellOf(at, bodyCell(row[at] ?? { words: [] }, column))),
          }),
      ),
    ],
  });
}

function bodyCell({ words, to, isStrong }: Cell, column: Column): Paragraph[] {
  const manner = isStrong ? { bold: true as const, ...(column.isNumber && { color: hex(rust) }) } : {};
  if (to === undefined) return inTable(words, column, manner);
  return [
    new Paragraph({ style: 'InTable', children: [new ExternalHyperlink({ link: to, children: runs(words, manner) })] }),
  ];
}

/** Below one another, where languages differ. */
function inTable(words: Words, { isNumber }: Column, manner: { bold?: true; color?: string }): Paragraph[] {
  const said = isSame(words) ? words.slice(0, 1) : words;
  const alignment = isNumber ? { alignment: AlignmentType.RIGHT } : {};
  const each = said.map((one) => new Paragraph({ style: 'InTable', ...alignment, children: runs([one], manner) }));
  return each.length > 0 ? each : [new Paragraph({ style: 'InTable', children: [] })];
}

/** No wider than it is drawn, so that it and its caption fit on a page. */
function picture(map: PaperMap): Paragraph {
  const width = Math.min(map.width, Math.floor((textWidth / 1_440) * 96));
  const size = { width, height: Math.round((map.height / map.width) * width) };
  const svg = mapSvg(map, joined(map.alt), map.alt[0]?.language ?? 'en');
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        transformation: size,
        fallback: { type: 'png', data: Buffer.from(mapPng(map)) },
        // Else it is counted on from document to document.
        altText: { id: '1', name: joined(map.caption), title: joined(map.caption), description: joined(map.alt) },
      }),
    ],
  });
}

/** In words: what the colours and lines mean is in the order of the map’s legend. */
function legend({ legend: entries }: PaperMap): Paragraph {
  const children = entries.flatMap(({ sign, words }, at) => [
    new TextRun({ text: at === 0 ? '' : '   ' }),
    new TextRun({ text: '■ ', color: hex(signColour(sign)) }),
    ...runs(words),
  ]);
  return new Paragraph({ style: 'Note', children });
}
