import { bindKeys } from '../state/keys.ts';
import type { ViewName } from '../state/place.ts';
import { store } from '../state/useBoardwalk.ts';
import { focusAfterKey, returnFocus } from './panelFocus.ts';
import { views } from './views.ts';

/** The keys that hold in every view. */
export function bindFrameKeys(): () => void {
  const search = (): void => {
    const field = document.getElementById('search');
    if (field) field.focus();
    else document.getElementById('open-search')?.click();
  };
  const close = (): void => {
    if (store.snapshot().place.selection.length === 0) return;
    store.step({ selection: [] });
    returnFocus();
  };
  return bindKeys(
    { keys: '/', label: 'keys:search', run: search },
    { keys: 'Mod+k', label: 'keys:search', run: search },
    { keys: 'Mod+z', label: 'keys:undo', run: () => goBy(store.undo, store.snapshot().canUndo) },
    { keys: 'Mod+Shift+z', label: 'keys:redo', run: () => goBy(store.redo, store.snapshot().canRedo) },
    ...views.map(({ name, key }) => ({
      keys: `g ${key}`,
      label: `app:view.${name}`,
      run: () => goBy(() => store.step({ view: name, record: null }), leadsTo(name)),
    })),
    {
      keys: 'g c',
      label: 'scope:compare',
      run: () =>
        goBy(() => store.step({ view: 'landscape', record: 'changes' }), store.snapshot().place.record !== 'changes'),
    },
    { keys: 'Escape', label: 'keys:close', run: close },
  );
}

/** Whether a view is not what stands there: from a page within it, its key leads back to it. */
function leadsTo(name: ViewName): boolean {
  const { view, record } = store.snapshot().place;
  return view !== name || record !== null;
}

/** Takes a step by key; the focus goes along, since what had it may be gone. */
function goBy(step: () => void, leads: boolean): void {
  if (!leads) return;
  const before = store.snapshot().place;
  const arrived = store.subscribe(() => {
    arrived();
    focusAfterKey(before, store.snapshot().place);
  });
  step();
}
