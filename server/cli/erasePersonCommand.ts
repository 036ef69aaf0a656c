import type { Command } from 'commander';
import { backupFolder } from '../changes/bringUpToDate.ts';
import { erasePerson } from '../changes/erasePerson.ts';
import { findAnybody } from '../questions/findPeople.ts';
import { heldOnPerson } from '../questions/heldOnPerson.ts';
import { readSettings } from '../settings.ts';
import type { Store } from '../store/openStore.ts';
import type { Language } from '../wording/language.ts';
import { phrase } from '../wording/phrase.ts';
import { type Answer, answer, type Options } from './answer.ts';
import { backupLines } from './personCommand.ts';
import { theOne } from './theOne.ts';
import { withStore } from './withStore.ts';

interface EraseOptions extends Options {
  yes?: boolean;
  reason: string;
  by: string;
}

/** `erase-person NAME`: what would go and, with `--yes`, the erasure itself. */
export function addErasePerson(program: Command): void {
  program
    .command('erase-person')
    .description('take a person out of everything that is kept, the log too; with --yes, and then for good')
    .argument('<name>', 'the whole name, an alias or the id')
    .option('--yes', 'yes, for good')
    .option('--reason <words>', 'why, for the log, in words that name nobody', '')
    .option('--by <name>', 'who erases, for the log', 'command line')
    .action((name: string, options: EraseOptions) =>
      answer(options, (language) => withStore((store) => run(store, name, { options, language }))),
    );
}

async function run(
  store: Store,
  name: string,
  { options: { yes = false, reason, by }, language }: { options: EraseOptions; language: Language },
): Promise<Answer> {
  const person = theOne(name, await findAnybody(store, name));
  if (!yes) {
    const { held } = await heldOnPerson(store, person.id);
    const counts = { records: held.records.length, changes: held.log.length, mentions: held.mentions.length };
    return {
      document: { person, ...counts, change: null },
      lines: [phrase('wouldErase', language, { name: person.name, ...counts })],
    };
  }
  const folder = backupFolder(readSettings(process.env).database.dataFolder);
  const { change, holder, imports, backups } = await erasePerson(store, {
    id: person.id,
    author: { who: by, why: reason },
    folder,
  });
  return {
    document: { change, holder, imports: imports.length, importFiles: imports, backups },
    lines: [
      phrase('erased', language, { id: change.id }),
      ...(imports.length === 0
        ? []
        : [phrase('importsErased', language, { count: imports.length, files: imports.join(', ') })]),
      ...backupLines(backups, language),
      phrase('backupsElsewhere', language, { folder }),
    ],
  };
}
