// What stored imports hold as JSON, read; one that is spoilt is named, so that it can be discarded.
import type { z } from 'zod';
import { BoardwalkError } from '../domain/errors.ts';

/** `file`: what the file is called. @throws BoardwalkError CONFLICT where it makes no sense */
export function parseKept<T>(text: string, shape: z.ZodType<T>, file: string): T {
  try {
    return shape.parse(JSON.parse(text));
  } catch (cause) {
    throw new BoardwalkError('CONFLICT', 'importSpoilt', { name: file }, { cause });
  }
}
