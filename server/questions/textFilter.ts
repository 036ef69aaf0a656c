// Which records a list is to show: those that bear a text in one of their names, case and accents forgiven, and those of some ids.
import type { Id } from '../domain/records.ts';

interface Bearing {
  id: Id;
  name: string;
  nameCy?: string | null;
  acronym?: string | null;
  aliases?: readonly string[];
}

/** Conditions add up; what is left out asks for nothing. */
export interface TextFilter {
  readonly text?: string | null | undefined;
  readonly ids?: readonly Id[] | null | undefined;
}

export function matcher({ text, ids }: TextFilter): (record: Bearing) => boolean {
  const bears = bearerOf(text);
  const among = ids ? new Set(ids) : null;
  return (record) => (among?.has(record.id) ?? true) && bears(record);
}

function bearerOf(text: string | null | undefined): (record: Bearing) => boolean {
  const sought = fold(text ?? '').trim();
  if (sought === '') return () => true;
  return ({ name, nameCy, acronym, aliases = [] }) =>
    [name, nameCy, acronym, ...aliases].some((borne) => typeof borne === 'string' && fold(borne).includes(sought));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
