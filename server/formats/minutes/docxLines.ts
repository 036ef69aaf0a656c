// DOCX to lines, by way of HTML.
import mammoth from 'mammoth';
import { unzip } from '../encodings/unzip.ts';
import { columnMark, htmlLines } from './htmlLines.ts';
import type { Line } from './line.ts';

/** The lines of a document; throws where it is none. */
export async function docxLines(bytes: Uint8Array): Promise<Line[]> {
  await unzip(bytes);
  // A tab between columns would be lost among other white space.
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  return htmlLines(value.replaceAll('\t', columnMark));
}
