import type { Command } from 'commander';
import { restoreBackup } from '../changes/restoreBackup.ts';
import { answer, type Options } from './answer.ts';
import { toldOf } from './backupCommand.ts';
import { callersPath } from './callersPath.ts';
import { withStore } from './withStore.ts';

/** `restore FILE`: a backup into an empty database. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('put a backup into an empty database; one that was cut short is begun anew')
    .argument('<file>', 'a file that backup has written')
    .action((file: string, options: Options) =>
      answer(options, async (language) => {
        const path = callersPath(file);
        const head = await withStore((store) => restoreBackup(store, path));
        return toldOf('restored', { path, head }, language);
      }),
    );
}
