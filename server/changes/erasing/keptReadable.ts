// Whatever rewrites everything is looked at before it is kept: what a server could not read again would stop it for everybody.
import { z } from 'zod';
import { BoardwalkError } from '../../domain/errors.ts';
import { readImports } from '../../store/imports.ts';
import { readKeptMappings } from '../../store/keptMappings.ts';
import type { Writing } from '../../store/openStore.ts';
import { readLandscape } from '../../store/readLandscape.ts';
import { readSavedViews } from '../../store/savedViews.ts';
import { readScenarios } from '../../store/scenarios.ts';

/** @throws BoardwalkError CONFLICT for work after which something could not be read: in a transaction nothing of it is kept, then */
export async function keptReadable<T>(tx: Writing, work: () => Promise<T>): Promise<T> {
  try {
    const done = await work();
    await readLandscape(tx);
    for (const read of [readScenarios, readSavedViews, readKeptMappings, readImports]) await read(tx);
    return done;
  } catch (cause) {
    if (!isOfAnotherShape(cause)) throw cause;
    throw new BoardwalkError('CONFLICT', 'erasureUnreadable', {}, { cause });
  }
}

function isOfAnotherShape(problem: unknown): boolean {
  return problem instanceof z.ZodError || (problem instanceof Error && problem.cause instanceof z.ZodError);
}
