// Bytes to text: UTF-8 with or without a byte-order mark, else Windows-1252; what is no text at all is refused.
import { type Problem, problem } from '../../domain/problem.ts';
import { mostMegabytes } from '../fileLimits.ts';

/** The text of a file, or null where there is none; with what there is to say about it. */
export function decodeText(file: string, bytes: Uint8Array): { text: string | null; problems: Problem[] } {
  const place = { file, row: null, field: null };
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (megabytes > mostMegabytes)
    return { text: null, problems: [problem(place, 'fileTooLarge', { megabytes, most: mostMegabytes })] };
  if (bytes.includes(0)) return { text: null, problems: [problem(place, 'fileBinary', {})] };
  const { text, isUtf8 } = decode(bytes);
  if (text.trim() === '') return { text: null, problems: [problem(place, 'fileEmpty', {})] };
  return { text, problems: isUtf8 ? [] : [problem(place, 'windows1252', {}, 'WARNING')] };
}

function decode(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    return { text: new TextDecoder('windows-1252').decode(bytes), isUtf8: false };
  }
}
