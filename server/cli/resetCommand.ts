import type { Command } from 'commander';
import { resetLandscape, sumOf } from '../changes/resetLandscape.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { phrase } from '../wording/phrase.ts';
import { answer, type Options } from './answer.ts';
import { withStore } from './withStore.ts';

/** `reset --yes`: empties the landscape. */
export function addReset(program: Command): void {
  program
    .command('reset')
    .description('empty the landscape and its log; this cannot be undone')
    .option('--yes', 'yes, everything')
    .action((options: Options & { yes?: boolean }) =>
      answer(options, async (language) => {
        if (!options.yes) throw new BoardwalkError('BAD_INPUT', 'resetUnasked');
        const removed = await withStore(resetLandscape);
        return { document: { removed }, lines: [phrase('emptied', language, { count: sumOf(removed) })] };
      }),
    );
}
