import type { Command } from 'commander';
import { undoChange } from '../changes/undoChange.ts';
import { phrase } from '../wording/phrase.ts';
import { answer, type Options } from './answer.ts';
import { withStore } from './withStore.ts';

/** `undo CHANGE`: takes a change back, whole. */
export function addUndo(program: Command): void {
  program
    .command('undo')
    .description('take a change back whole; that is a change too, and can be taken back')
    .argument('<change>', 'the id that the change was given')
    .option('--by <name>', 'who takes it back, for the log', 'command line')
    .action((id: string, options: Options & { by: string }) =>
      answer(options, async (language) => {
        const change = await withStore((store) => undoChange(store, id, options.by));
        const { created, updated, deleted } = change;
        const line = phrase('undone', language, { id: change.id, created, updated, deleted });
        return { document: { change }, lines: [line] };
      }),
    );
}
