import { useEffect } from 'react';
import { bindingOf, strokeOf } from '../state/keys.ts';
import { singleKeysOn } from '../state/preferences.ts';

const waitFor = 1200;

/** Runs what is bound to a stroke. Single keys rest in fields and dialogues, and where somebody has switched them off. */
export function useKeyStrokes(): void {
  useEffect(() => {
    let waiting: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const struck = (event: KeyboardEvent): void => {
      const stroke = strokeOf(event);
      if (!stroke || event.defaultPrevented) return;
      const single = !stroke.startsWith('Mod+');
      if (single && stroke !== 'Escape' && (!singleKeysOn() || isBusy(event.target))) return;
      if (!single && inField(event.target) && stroke !== 'Mod+k') return;
      const binding = bindingOf(stroke, single ? waiting : null) ?? bindingOf(stroke, null);
      clearTimeout(timer);
      waiting = stroke === 'g' && waiting === null ? 'g' : null;
      if (waiting) timer = setTimeout(() => (waiting = null), waitFor);
      if (!binding) return;
      event.preventDefault();
      binding.run();
    };
    document.addEventListener('keydown', struck);
    return () => document.removeEventListener('keydown', struck);
  }, []);
}

function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

const isBusy = (target: EventTarget | null): boolean =>
  inField(target) ||
  (target instanceof Element && target.closest('[role="dialog"], [role="listbox"], [role="menu"]') !== null);
