import type { Values } from '../domain/errors.ts';

/** The template with each `{name}` replaced by its value; a name without a value stays, so that a test sees it. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
