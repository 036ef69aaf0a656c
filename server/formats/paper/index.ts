// The files that a paper for a board becomes, one line each.
import type { Paper } from '../../domain/paper.ts';
import { csvZipOf } from './csvZip.ts';
import { htmlOf } from './html.ts';

export interface PaperFormat {
  /** Of the file. */
  ending: string;
  mediaType: string;
  /** A browser shows it as it is. */
  isPage: boolean;
  write(paper: Paper): Promise<Iterable<string | Uint8Array>>;
}

const paperFormats = {
  'report.html': {
    ending: 'html',
    mediaType: 'text/html; charset=utf-8',
    isPage: true,
    write: async (paper) => htmlOf(paper),
  },
  'report.docx': {
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isPage: false,
    // Fetched when it is first needed: it is larger than all the rest.
    write: async (paper) => [await (await import('./docx.ts')).docxOf(paper)],
  },
  'report.csv.zip': {
    ending: 'csv.zip',
    mediaType: 'application/zip',
    isPage: false,
    write: async (paper) => csvZipOf(paper),
  },
} as const satisfies Record<string, PaperFormat>;
export const paperNames = Object.keys(paperFormats);

/** What it is about, its languages and its day, in letters that every system takes. */
export function fileNameOf({ subject, languages, madeOn }: Paper, { ending }: PaperFormat): string {
  const about = plainLetters(subject ?? '');
  return `${['boardwalk-report', ...(about ? [about] : []), ...languages, madeOn].join('-')}.${ending}`;
}

const longestSubject = 60;

function plainLetters(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  return words.reduce((sum, word) => {
    const longer = sum ? `${sum}-${word}` : word.slice(0, longestSubject);
    return longer.length > longestSubject ? sum : longer;
  }, '');
}

/** The format of that name; on a command line the point may be a hyphen (`report-html`, `report-csv`). Null: it is another’s. */
export function paperNamed(name: string): PaperFormat | null {
  const plain = name.replace(/-/g, '.');
  const wanted = plain === 'report.csv' ? 'report.csv.zip' : plain;
  return Object.entries(paperFormats).find(([each]) => each === wanted)?.[1] ?? null;
}
