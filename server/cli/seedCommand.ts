import type { Command } from 'commander';
import { seedLandscape } from '../changes/seedLandscape.ts';
import { readSettings } from '../settings.ts';
import { answer, type Options } from './answer.ts';
import { importDocument, outcome } from './importCommand.ts';
import { proposalLines } from './proposalLines.ts';
import { withStore } from './withStore.ts';

/** `seed [NAME]`: a data set of the folder seed/. */
export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('load a data set that comes with Boardwalk, as one change')
    .argument('[name]', 'a folder of seed/ (default: that of BOARDWALK_SEED)')
    .option('--by <name>', 'who loads it, for the log', 'command line')
    .action((given: string | undefined, options: Options & { by: string }) =>
      answer(options, async (language) => {
        const name = given ?? readSettings(process.env).seed ?? 'none';
        const { proposal, change } = await withStore((store) => seedLandscape(store, name, { who: options.by }));
        const files = new Set(proposal.records.map(({ locator }) => locator.split(', row ')[0])).size;
        const lines = [...proposalLines(proposal, files, language), outcome(change, false, language)];
        return { document: importDocument(proposal, change, language), lines };
      }),
    );
}
