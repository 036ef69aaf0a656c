import type { Values } from '../domain/errors.ts';
import type { About, Exported } from '../domain/exported.ts';
import { exportsCy } from './exportsCy.ts';
import { type ExportPhrase, exportsEn } from './exportsEn.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

const phrases: Readonly<Record<Language, Readonly<Record<ExportPhrase, string>>>> = { en: exportsEn, cy: exportsCy };

/** What an export is a picture of, line by line: the first is a title. */
export function aboutExport({ about, records }: Exported): string[] {
  const { madeOn, revision } = about;
  return [
    // The revision counts nothing that a reader would have grouped in thousands.
    said(about, 'title', { madeOn, revision: String(revision) }),
    ...aboutScope(about),
    said(about, 'sources', { count: records.SOURCE.length }),
  ];
}

/** What is in scope, which seats hold, and whether people have names, line by line. */
export function aboutScope(about: Omit<About, 'madeOn' | 'revision'>): string[] {
  const { scope, areas, themes, rolesOnly } = about;
  const lists = { areas, themes, tiers: words(scope.tiers), kinds: scope.kinds ?? [], seats: words(scope.seats) };
  const narrowed = (['areas', 'themes', 'tiers', 'kinds', 'seats'] as const).flatMap((part) =>
    lists[part].length === 0 ? [] : [said(about, part, { names: lists[part].join('; ') })],
  );
  return [
    when(),
    ...(narrowed.length > 0 ? narrowed : [said(about, 'everything')]),
    said(about, scope.certainty === 'STATED_ONLY' ? 'stated' : 'statedAndInferred'),
    ...(scope.undated === 'EXCLUDE' ? [said(about, 'withoutUndated')] : []),
    said(about, 'presumed', { months: scope.presumeMonths }),
    said(about, rolesOnly ? 'byRole' : 'byName'),
  ];

  function when(): string {
    if (scope.asOf !== null) return said(about, 'asOf', { asOf: scope.asOf });
    if (scope.from === null && scope.to === null) return said(about, 'allTimes');
    const open = said(about, 'open');
    return said(about, 'window', { from: scope.from ?? open, to: scope.to ?? open });
  }
}

function said({ language }: Pick<About, 'language'>, name: ExportPhrase, values: Values = {}): string {
  return fill(phrases[language][name], values, language);
}

function words(codes: readonly string[] | null): string[] {
  return codes?.map((code) => code.toLowerCase().replaceAll('_', ' ')) ?? [];
}
