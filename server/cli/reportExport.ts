// The paper for a board on the command line: what is in it, in which languages, and with which scenario.
import { type Command, Option } from 'commander';
import type { Id } from '../domain/records.ts';
import { reportParts as allParts, type ReportPart } from '../domain/report.ts';
import type { PaperFormat } from '../formats/paper/index.ts';
import { askOf } from '../questions/asking.ts';
import { reportOf } from '../report/reportOf.ts';
import type { Language } from '../wording/language.ts';
import { roleWords } from '../wording/roleWords.ts';
import { type ScopeOptions, scopeOf } from './withAround.ts';
import { withStore } from './withStore.ts';

export interface ReportOptions {
  contents?: ReportPart[];
  scenario?: Id;
  bothLanguages?: boolean;
}

/** The flags that only a paper takes. */
export function addReportOptions(command: Command): Command {
  return command
    .addOption(new Option('--contents <part...>', 'of a report: what is in it (all)').choices([...allParts]))
    .option('--scenario <id>', 'of a report: the scenario that it shows before and after')
    .option('--both-languages', 'of a report: English and Welsh side by side');
}

type Wish = ReportOptions & ScopeOptions & { rolesOnly: boolean };

/** Its bytes in parts. */
export function reportParts(
  format: PaperFormat,
  { language, ...wish }: Omit<Wish, 'language'> & { language: Language },
): Promise<Iterable<string | Uint8Array>> {
  const { contents, scenario, bothLanguages, rolesOnly } = wish;
  return withStore(async (store) => {
    const ask = askOf(store);
    const paper = await reportOf((each) => ask(each, undefined, rolesOnly ? roleWords(each) : null), {
      wish: {
        parts: allParts.filter((part) => contents?.includes(part) ?? true),
        scenario: scenario ?? null,
        languages: bothLanguages ? ['en', 'cy'] : [language],
      },
      scope: scopeOf(wish),
      madeOn: new Date().toISOString().slice(0, 10),
    });
    return format.write(paper);
  });
}
