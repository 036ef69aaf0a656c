// The parts of a workbook that say what its sheets are called, where they are, and which words they share.

import { walkXml } from '../encodings/walkXml.ts';
import { Unreadable } from '../reader.ts';

export type Parts = ReadonlyMap<string, Uint8Array>;

/** Signs that XML cannot hold stand in a workbook by their number: `_x000D_`. */
export function unescapedSigns(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export interface SheetPart {
  name: string;
  bytes: Uint8Array;
  isHidden: boolean;
}

export interface Workbook {
  sheets: SheetPart[];
  /** From where days are counted. */
  from: 1900 | 1904;
}

const mostSheets = 100;

/** The sheets of a workbook in their order. @throws Unreadable where it is none */
export function workbookOf(parts: Parts): Workbook {
  const book = parts.get('xl/workbook.xml');
  if (book === undefined) throw new Unreadable('packedUnknown', {});
  const targets = targetsOf(parts.get('xl/_rels/workbook.xml.rels'));
  const sheets: SheetPart[] = [];
  let from: Workbook['from'] = 1900;
  walkXml(book, {
    open: (element, { name = '', id = '', state, date1904 }) => {
      if (element === 'workbookPr' && (date1904 === '1' || date1904 === 'true')) from = 1904;
      const bytes = element === 'sheet' ? parts.get(targets.get(id) ?? '') : undefined;
      if (bytes === undefined || sheets.length >= mostSheets) return;
      sheets.push({ name: name.slice(0, 100), bytes, isHidden: state === 'hidden' || state === 'veryHidden' });
    },
  });
  return { sheets, from };
}

function targetsOf(relations: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  if (relations === undefined) return targets;
  walkXml(relations, {
    open: (element, { Id, Target, TargetMode }) => {
      // What is outside the file is not looked at.
      if (element !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`);
    },
  });
  return targets;
}

/** The words that cells share, by number; what is said of how they are spoken is left out. */
export function sharedWords(part: Uint8Array | undefined): string[] {
  const words: string[] = [];
  let [word, isText, spoken] = ['', false, 0];
  if (part === undefined) return words;
  walkXml(part, {
    open: (name) => {
      if (name === 'si') word = '';
      if (name === 'rPh') spoken += 1;
      isText = name === 't' && spoken === 0;
    },
    text: (text) => {
      if (isText) word += text;
    },
    close: (name) => {
      if (name === 'si') words.push(unescapedSigns(word));
      if (name === 'rPh') spoken -= 1;
      isText = false;
    },
  });
  return words;
}
