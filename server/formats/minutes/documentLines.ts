// A document of any kind as its lines.
import { docxLines } from './docxLines.ts';
import { htmlLines } from './htmlLines.ts';
import type { Line } from './line.ts';
import { pdfLines } from './pdfLines.ts';
import { textLines } from './textLines.ts';

type DocumentKind = 'docx' | 'pdf' | 'html' | 'text';

/** What the bytes are, by how they begin, else by the name. */
export function documentKind(name: string, bytes: Uint8Array): DocumentKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') && /\.docx?$/iu.test(name)) return 'docx';
  return /\.x?html?$/iu.test(name) || /^\s*(?:<!doctype html|<html)/iu.test(head.replace(/^\u00EF\u00BB\u00BF/, ''))
    ? 'html'
    : 'text';
}

/** Whether a file that is not said to be minutes is a document, and no table. */
export function looksLikeMinutes(name: string): boolean {
  return /\.(?:txt|text|md|markdown|x?html?|docx|pdf)$/iu.test(name);
}

/** The lines of a file that is not text; null of one that is. Throws what its reader throws. */
export async function foreignLines(name: string, bytes: Uint8Array): Promise<Line[] | null> {
  const kind = documentKind(name, bytes);
  if (kind === 'docx') return docxLines(bytes);
  return kind === 'pdf' ? pdfLines(bytes) : null;
}

/** The lines of a text. */
export function linesOfText(kind: DocumentKind, text: string): Line[] {
  return kind === 'html' ? htmlLines(text) : textLines(text);
}
