import type { Language } from './language.ts';

/** What stands for the source of what somebody knows without one. */
const titles: Record<Language, string> = { en: 'By hand, {date}: {why}', cy: 'Â llaw, {date}: {why}' };
const longestWhy = 200;

/** `By hand, 2021-06-24: the clerk said so` */
export function unsourcedTitle(why: string, language: Language): string {
  const date = new Date().toISOString().slice(0, 10);
  const said = why.replace(/\s+/g, ' ').trim().slice(0, longestWhy);
  return titles[language].replace('{date}', date).replace('{why}', () => said);
}
