/** A key, or a letter after `g`, and what it does. Single keys can be switched off and never fire in a field. */
export interface KeyBinding {
  /** `t`, `[`, `g n`, `Mod+k`, `Mod+Shift+z`. */
  keys: string;
  /** The key of its description in the locales. */
  label: string;
  run: () => void;
}

const bindings: KeyBinding[] = [];
const listeners = new Set<() => void>();
let listed: readonly KeyBinding[] = [];

/** Binds keys until the returned function is called; the last bound wins. */
export function bindKeys(...added: KeyBinding[]): () => void {
  bindings.push(...added);
  announce();
  return () => {
    for (const binding of added) bindings.splice(bindings.indexOf(binding), 1);
    announce();
  };
}

export function boundKeys(): readonly KeyBinding[] {
  return listed;
}

export function onKeysChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(): void {
  listed = [...bindings];
  for (const listener of listeners) listener();
}

/** What a stroke does, `waiting` being the letter struck just before. */
export function bindingOf(stroke: string, waiting: string | null): KeyBinding | undefined {
  const whole = waiting ? `${waiting} ${stroke}` : stroke;
  return bindings.findLast(({ keys }) => keys === whole);
}

/** A stroke in words: `Mod+Shift+z`; null for a bare modifier. */
export function strokeOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string | null {
  if (['Shift', 'Control', 'Meta', 'Alt', 'AltGraph', 'Dead'].includes(event.key) || event.altKey) return null;
  const letter = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) return `Mod+${event.shiftKey ? 'Shift+' : ''}${letter}`;
  return letter;
}
