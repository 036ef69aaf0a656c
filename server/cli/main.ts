// The command line: finds the command, and says in words what it was not given.
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

const program = new Command('boardwalk')
  .description('A map of boards, people and meetings that shows where they overlap.')
  .addHelpText(
    'after',
    '\n`serve`, or npm start, serves the interface. Files are described in docs/import-formats.md and docs/export-formats.md.',
  );
const changing = [addImport, addSeed, addUndo, addReset, addBackup, addRestore, addErasePerson];
const asking = [addCheck, addLandscape, addOverlaps, addLoad, addPerson, addExport, addSettings];
for (const add of [...changing, ...asking]) add(program);
for (const command of [program, ...program.commands]) {
  // What is wrong with a command is told below, as everything else is.
  command.exitOverride().configureOutput({ outputError: () => undefined });
  if (command === program) continue;
  command.option('--json', 'answer with one JSON document');
  command.option('--language <language>', 'en or cy (default: that of the shell)');
}

// Whoever reads may stop reading: `… | head`.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

try {
  await program.parseAsync();
} catch (fault) {
  if (!(fault instanceof CommanderError)) throw fault;
  if (fault.exitCode !== 0) await answer(givenOptions(), () => Promise.reject(misunderstood(fault)));
}

function misunderstood({ code, message }: CommanderError): BoardwalkError {
  const words = code === 'commander.help' ? 'No command was given.' : `${message.replace(/^error: /, '')}.`;
  return new BoardwalkError('BAD_INPUT', 'commandNotUnderstood', { words });
}

function givenOptions(): Options {
  const at = process.argv.indexOf('--language');
  const language = at < 0 ? undefined : process.argv[at + 1];
  return { json: process.argv.includes('--json'), ...(language !== undefined && { language }) };
}
