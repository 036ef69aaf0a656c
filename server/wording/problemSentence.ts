import type { Problem, Rule } from '../domain/problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { problemsCy } from './problemsCy.ts';
import { problemsEn } from './problemsEn.ts';
import { termIn } from './termIn.ts';

const rules: Record<Language, Record<Rule, string>> = { en: problemsEn, cy: problemsCy };
const places: Record<Language, { row: string; column: string }> = {
  en: { row: 'row', column: 'column' },
  cy: { row: 'rhes', column: 'colofn' },
};

/** What says on the command line what the sentence asks for; elsewhere there are fields for it. */
const options: Partial<Record<Rule, string>> = {
  formatUnclear: '--format, --mapping',
  mappingIncomplete: '--mapping',
  mappingSuggested: '--mapping',
  openEnded: '--dated',
};

/** The problem without its place. */
export function problemMessage(problem: Problem, language: Language): string {
  const said = language === 'cy' ? inWelsh(problem.values) : {};
  return fill(rules[language][problem.rule], { ...problem.values, ...said }, language);
}

/** What formats hold, as one speaks of it. */
const formatsCy: Readonly<Record<string, string>> = {
  seats: 'seddi',
  people: 'pobl',
  organisations: 'sefydliadau',
  boards: 'byrddau',
  posts: 'swyddi',
  meetings: 'cyfarfodydd',
  attendance: 'presenoldeb',
  actions: 'camau gweithredu',
  themes: 'themâu',
  areas: 'ardaloedd',
  sources: 'ffynonellau',
  minutes: 'cofnodion',
};

/** Formats and their columns are English words; what is read as what is told in the reader's. */
function inWelsh({ format, columns, missing }: Problem['values']): Record<string, string> {
  const term = (word: string): string => termIn('cy', word).toLowerCase();
  return {
    ...(typeof format === 'string' && { format: formatsCy[format] ?? format }),
    ...(typeof columns === 'string' && { columns: columns.replace(/(\w+)(?= [←=])/g, term) }),
    ...(typeof missing === 'string' && { missing: missing.replace(/\w+/g, term) }),
  };
}

/** `seats.csv, row 3, column from: “31/02/2021” is not a date that exists. …`; of what was written by hand the field: `From: …`. */
export function problemSentence(problem: Problem, language: Language): string {
  const { row, column } = places[language];
  const isByHand = problem.file === '' && problem.row === null;
  const place = [
    ...(problem.file === '' ? [] : [problem.file]),
    ...(problem.row === null ? [] : [`${row} ${problem.row}`]),
    ...(problem.field === null ? [] : [isByHand ? termIn(language, problem.field) : `${column} ${problem.field}`]),
  ].join(', ');
  const option = options[problem.rule];
  const message = problemMessage(problem, language) + (option === undefined ? '' : ` (${option})`);
  return place === '' ? message : `${place}: ${message}`;
}
