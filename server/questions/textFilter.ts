// Whether a record bears a text in one of its names, case and accents forgiven.
interface Bearing {
  name: string;
  nameCy?: string | null;
  acronym?: string | null;
  aliases?: readonly string[];
}

/** Every record matches no text. */
export function matcher(text: string | null | undefined): (record: Bearing) => boolean {
  const sought = fold(text ?? '').trim();
  if (sought === '') return () => true;
  return ({ name, nameCy, acronym, aliases = [] }) =>
    [name, nameCy, acronym, ...aliases].some((borne) => typeof borne === 'string' && fold(borne).includes(sought));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
