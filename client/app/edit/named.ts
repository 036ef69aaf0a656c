/** Records that a field names: those that were chosen, by id, and what was written besides. */
export interface NamedCell {
  ids: readonly string[];
  /** Names as somebody wrote them, with semicolons between. */
  text: string;
}

const ownId = /^[a-z]+_[0-9a-f]{20}$/;

export function readNamed(cell: string): NamedCell {
  const parts = cell.split(';');
  const ids = parts.map((part) => part.trim()).filter((part) => ownId.test(part));
  return {
    ids,
    text: parts
      .filter((part) => !ownId.test(part.trim()))
      .join(';')
      .trimStart(),
  };
}

export function writeNamed({ ids, text }: NamedCell): string {
  return [...ids, ...(text.trim() === '' ? [] : [text])].join('; ');
}

/** The name that is being written: of several the last. */
export const lastOf = (text: string): string => text.slice(text.lastIndexOf(';') + 1).trim();

/** The names before it. */
export const beforeLast = (text: string): string => text.slice(0, Math.max(0, text.lastIndexOf(';'))).trim();
