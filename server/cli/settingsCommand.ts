import type { Command } from 'commander';
import { readSettings, showSettings } from '../settings.ts';
import { phrase } from '../wording/phrase.ts';
import { answer, type Options } from './answer.ts';

/** `settings`: each with its value and whether that is the default. */
export function addSettings(program: Command): void {
  program
    .command('settings')
    .description('show the settings, which come from the environment')
    .action((options: Options) =>
      answer(options, async (language) => {
        readSettings(process.env);
        const settings = showSettings(process.env);
        const lines = settings.map(({ name, value, isDefault }) => {
          const shown = value ?? phrase('isUnset', language);
          return `${name}=${shown}${isDefault && value !== null ? `  (${phrase('isDefault', language)})` : ''}`;
        });
        return { document: { settings }, lines };
      }),
    );
}
