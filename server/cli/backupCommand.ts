import type { Command } from 'commander';
import { backUp } from '../changes/backUp.ts';
import { type BackupHead, sumOfCounts } from '../domain/backup.ts';
import type { Language } from '../wording/language.ts';
import { numberIn } from '../wording/numberIn.ts';
import { phrase } from '../wording/phrase.ts';
import { type Answer, answer, type Options } from './answer.ts';
import { callersPath } from './callersPath.ts';
import { withStore } from './withStore.ts';

/** `backup FILE`: everything that the database holds, into one file. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('write everything that the database holds into one file: records, log, saved views')
    .argument('<file>', 'the file; what is there already is not replaced')
    .option('--overwrite', 'replace the file if it is there')
    .action((file: string, { overwrite = false, ...options }: Options & { overwrite?: boolean }) =>
      answer(options, async (language) => {
        const path = callersPath(file);
        const head = await withStore((store) => backUp(store, path, { overwrite }));
        return toldOf('backedUp', { path, head }, language);
      }),
    );
}

/** What a backup holds, as it was written or restored. */
export function toldOf(
  what: 'backedUp' | 'restored',
  { path, head }: { path: string; head: BackupHead },
  language: Language,
): Answer {
  const { version, made, revision } = head;
  const [nodes, ties] = [sumOfCounts(head.nodes), sumOfCounts(head.ties)];
  const shown = {
    path,
    made: made.slice(0, 10),
    revision,
    nodes: numberIn(language, nodes),
    ties: numberIn(language, ties),
  };
  return {
    document: { file: path, version, made, revision, nodes: head.nodes, ties: head.ties },
    lines: [phrase(what, language, shown)],
  };
}
