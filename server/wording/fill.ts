import type { Values } from '../domain/errors.ts';
import { sayTerms } from '../domain/term.ts';
import type { Language } from './language.ts';
import { numberIn } from './numberIn.ts';
import { termIn } from './termIn.ts';

/** Numbers that say which, not how many: a port is typed as it stands. */
const labels = new Set(['port', 'free', 'otherRow']);

/** The template with each `{name}` replaced by its value; a name without a value stays, so that a test sees it. */
export function fill(template: string, values: Values, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    if (typeof value === 'number' && !labels.has(name)) return numberIn(language, value);
    return sayTerms(String(value), (word) => termIn(language, word));
  });
}
