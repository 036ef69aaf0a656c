import type { Command } from 'commander';
import type { FindingAnswer } from '../questions/answers.ts';
import { firstFindings, toldOf } from '../questions/findings.ts';
import { countsOf, hoursOfAll, landscape, significantShareOf } from '../questions/landscape.ts';
import { findingSentences } from '../wording/findingSentences.ts';
import type { Language } from '../wording/language.ts';
import { numberIn } from '../wording/numberIn.ts';
import { phrase } from '../wording/phrase.ts';
import { answer } from './answer.ts';
import { addScope, type ScopeOptions, scopeOf, withAround } from './withAround.ts';

/** `landscape`: the headline figures, and what matters most. */
export function addLandscape(program: Command): void {
  const command = program.command('landscape').description('the whole in figures, and what of it matters most');
  addScope(command)
    .option('--first <count>', 'how many findings', Number, 7)
    .action((options: ScopeOptions & { first: number }) =>
      answer(options, (language) =>
        withAround(language, (around) => {
          const whole = landscape(around, scopeOf(options));
          const figures = { ...countsOf(whole), ...hours(whole), significantHours: significantShareOf(whole) };
          const findings = firstFindings(whole, { first: options.first }).map((finding) => told(finding, language));
          return {
            document: { ...figures, findings },
            lines: [...headline(figures, language), ...listed(findings, language)],
          };
        }),
      ),
    );
}

function hours(whole: Parameters<typeof hoursOfAll>[0]) {
  const { hours: personHoursPerYear, day: personHoursDay, known: boardsWithHours } = hoursOfAll(whole);
  return { personHoursPerYear, personHoursDay, boardsWithHours };
}

type Figures = ReturnType<typeof countsOf> & ReturnType<typeof hours> & { significantHours: number | null };

function headline(figures: Figures, language: Language): string[] {
  const { boards, people, seats, statedSeats: stated, personHoursPerYear, boardsWithHours: known } = figures;
  const unknown = phrase('unknown', language);
  const share = figures.significantHours;
  return [
    phrase('figures', language, { boards, people, seats, stated }),
    phrase('hoursOfAll', language, {
      hours: personHoursPerYear === null ? unknown : numberIn(language, personHoursPerYear, 0),
      known,
      boards,
    }),
    phrase('significantHours', language, { share: share === null ? unknown : `${(100 * share).toFixed(0)}%` }),
  ];
}

type Told = ReturnType<typeof told>;

function told({ rank, kind, verdict, records, said, cautions, around }: FindingAnswer, language: Language) {
  return {
    rank,
    kind,
    verdict,
    headline: findingSentences(toldOf(around, said), language).join(' '),
    cautions: findingSentences(toldOf(around, cautions), language),
    records,
  };
}

function listed(findings: readonly Told[], language: Language): string[] {
  if (findings.length === 0) return [phrase('nothingFound', language)];
  return findings.flatMap(({ rank, headline: found, cautions }) => [
    `${rank}. ${found}`,
    ...cautions.map((caution) => `   ${caution}`),
  ]);
}
