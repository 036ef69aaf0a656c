import type { Values } from '../domain/errors.ts';
import { commandsCy } from './commandsCy.ts';
import { type CommandPhrase, commandsEn } from './commandsEn.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

const phrases: Record<Language, Record<CommandPhrase, string>> = { en: commandsEn, cy: commandsCy };

/** A phrase of the command line in one language. */
export function phrase(name: CommandPhrase, language: Language, values: Values = {}): string {
  return fill(phrases[language][name], values, language);
}
