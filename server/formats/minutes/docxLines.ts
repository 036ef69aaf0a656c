// DOCX to lines, by way of HTML.
import mammoth from 'mammoth';
import { unzip } from '../encodings/unzip.ts';
import { walkXml } from '../encodings/walkXml.ts';
import { columnMark, htmlLines } from './htmlLines.ts';
import type { Line } from './line.ts';

/** The parts that its reader opens. */
const isRead = /^(?:word\/[^/]+\.xml|(?:.*\/)?_rels\/[^/]*\.rels|\[Content_Types\]\.xml)$/;

/** The lines of a document; throws where it is none. */
export async function docxLines(bytes: Uint8Array): Promise<Line[]> {
  const parts = await unzip(bytes, (name) => isRead.test(name));
  // Its reader takes minutes over elements within elements without end, and of entities it says nothing that helps.
  for (const part of parts.values()) walkXml(part, {});
  // A tab between columns would be lost among other white space.
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  return htmlLines(value.replaceAll('\t', columnMark));
}
