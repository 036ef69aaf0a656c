// The commands, and what is said in words of one that is not understood.
import { Command, CommanderError } from 'commander';
import { BoardwalkError } from '../domain/errors.ts';
import { answer, type Options } from './answer.ts';
import { addBackup } from './backupCommand.ts';
import { addCheck } from './checkCommand.ts';
import { addErasePerson } from './erasePersonCommand.ts';
import { addExport } from './exportCommand.ts';
import { addImport } from './importCommand.ts';
import { addLandscape } from './landscapeCommand.ts';
import { addLoad } from './loadCommand.ts';
import { addOverlaps } from './overlapsCommand.ts';
import { addPerson } from './personCommand.ts';
import { addReset } from './resetCommand.ts';
import { addRestore } from './restoreCommand.ts';
import { addSeed } from './seedCommand.ts';
import { addSettings } from './settingsCommand.ts';
import { addUndo } from './undoCommand.ts';

const changing = [addImport, addSeed, addUndo, addReset, addBackup, addRestore, addErasePerson];
const asking = [addCheck, addLandscape, addOverlaps, addLoad, addPerson, addExport, addSettings];

/** Carries out the command that the words give, prints its answer and sets the exit code. */
export async function runCommand(words: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(words, { from: 'user' });
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault;
    if (fault.exitCode !== 0) await answer(givenOptions(words), () => Promise.reject(misunderstood(fault)));
  }
}

function program(): Command {
  const boardwalk = new Command('boardwalk')
    .description('A map of boards, people and meetings that shows where they overlap.')
    .addHelpText(
      'after',
      '\n`serve`, or npm start, serves the interface. Files are described in docs/import-formats.md and docs/export-formats.md.',
    );
  for (const add of [...changing, ...asking]) add(boardwalk);
  for (const command of [boardwalk, ...boardwalk.commands]) {
    // What is wrong with a command is told above, as everything else is.
    command.exitOverride().configureOutput({ outputError: () => undefined });
    if (command === boardwalk) continue;
    command.option('--json', 'answer with one JSON document');
    command.option('--language <language>', 'en or cy (default: that of the shell)');
  }
  return boardwalk;
}

function misunderstood({ code, message }: CommanderError): BoardwalkError {
  const words = code === 'commander.help' ? 'No command was given.' : `${message.replace(/^error: /, '')}.`;
  return new BoardwalkError('BAD_INPUT', 'commandNotUnderstood', { words });
}

function givenOptions(words: readonly string[]): Options {
  const at = words.indexOf('--language');
  const language = at < 0 ? undefined : words[at + 1];
  return { json: words.includes('--json'), ...(language !== undefined && { language }) };
}
