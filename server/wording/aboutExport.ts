import type { Values } from '../domain/errors.ts';
import type { Exported } from '../domain/exported.ts';
import { exportsCy } from './exportsCy.ts';
import { type ExportPhrase, exportsEn } from './exportsEn.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

const phrases: Readonly<Record<Language, Readonly<Record<ExportPhrase, string>>>> = { en: exportsEn, cy: exportsCy };

/** What an export is a picture of, line by line: the first is a title. */
export function aboutExport({ about, records }: Exported): string[] {
  const say = (name: ExportPhrase, values: Values = {}): string =>
    fill(phrases[about.language][name], values, about.language);
  const { scope, areas, themes, madeOn, revision, rolesOnly } = about;
  const lists = { areas, themes, tiers: words(scope.tiers), kinds: scope.kinds ?? [], seats: words(scope.seats) };
  const narrowed = (['areas', 'themes', 'tiers', 'kinds', 'seats'] as const).flatMap((part) =>
    lists[part].length === 0 ? [] : [say(part, { names: lists[part].join('; ') })],
  );
  return [
    // The revision counts nothing that a reader would have grouped in thousands.
    say('title', { madeOn, revision: String(revision) }),
    when(),
    ...(narrowed.length > 0 ? narrowed : [say('everything')]),
    say(scope.certainty === 'STATED_ONLY' ? 'stated' : 'statedAndInferred'),
    ...(scope.undated === 'EXCLUDE' ? [say('withoutUndated')] : []),
    say('presumed', { months: scope.presumeMonths }),
    say(rolesOnly ? 'byRole' : 'byName'),
    say('sources', { count: records.SOURCE.length }),
  ];

  function when(): string {
    if (scope.asOf !== null) return say('asOf', { asOf: scope.asOf });
    if (scope.from === null && scope.to === null) return say('allTimes');
    return say('window', { from: scope.from ?? say('open'), to: scope.to ?? say('open') });
  }
}

function words(codes: readonly string[] | null): string[] {
  return codes?.map((code) => code.toLowerCase().replaceAll('_', ' ')) ?? [];
}
