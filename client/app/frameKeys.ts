import { bindKeys } from '../state/keys.ts';
import { store } from '../state/useBoardwalk.ts';
import { returnFocus } from './panelFocus.ts';
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
    { keys: 'Mod+z', label: 'keys:undo', run: store.undo },
    { keys: 'Mod+Shift+z', label: 'keys:redo', run: store.redo },
    ...views.map(({ name, key }) => ({
      keys: `g ${key}`,
      label: `app:view.${name}`,
      run: () => store.step({ view: name }),
    })),
    { keys: 'Escape', label: 'keys:close', run: close },
  );
}
