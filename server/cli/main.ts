// The command line as a process.
import { runCommand } from './runCommand.ts';

// Whoever reads may stop reading: `… | head`.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

await runCommand(process.argv.slice(2));
