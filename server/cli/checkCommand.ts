import type { Command } from 'commander';
import { askOf } from '../questions/asking.ts';
import { dataQuality } from '../questions/dataQuality.ts';
import { landscape } from '../questions/landscape.ts';
import { readChanges } from '../store/changeLog.ts';
import { lastChangeSentence } from '../wording/lastChangeSentence.ts';
import { numberIn } from '../wording/numberIn.ts';
import { phrase } from '../wording/phrase.ts';
import { answer, type Options } from './answer.ts';
import { withStore } from './withStore.ts';

/** `check`: whether all of it is there, what was written last, and how good the data is. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('whether the database is whole, which change was written last, and how good the data is')
    .action((options: Options) =>
      answer(options, (language) =>
        withStore(async (store) => {
          const [lastChange = null] = await readChanges(store, 1, null);
          const asking = askOf(store)(language);
          // Reads every record, and would fail on half of one.
          const { around: _, ...quality } = await dataQuality(asking, landscape(await asking.around(), null));
          const lines = shown.map((what) => `  ${phrase(what, language)}: ${numberIn(language, quality[what])}`);
          return {
            document: { whole: true, lastChange, quality },
            lines: [phrase('whole', language), lastChangeSentence(lastChange, language), ...lines],
          };
        }),
      ),
    );
}

const shown = [
  'statedFacts',
  'inferredFacts',
  'boards',
  'boardsWithoutTheme',
  'boardsWithoutArea',
  'boardsWithoutTier',
  'boardsWithoutCadence',
  'boardsWithoutPeople',
  'seats',
  'seatsWithoutDates',
  'records',
  'recordsNotChecked',
] as const;
