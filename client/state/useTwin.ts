import { useEffect } from 'react';
import { bindKeys } from './keys.ts';
import { store, usePlace } from './useBoardwalk.ts';

export interface Twin {
  /** Whether the table stands in the picture's place now. */
  table: boolean;
  toggle: () => void;
}

/** A picture and its table twin, in the same place; `T` changes one for the other, and the address keeps which. */
export function useTwin(): Twin {
  const table = usePlace().options.twin === 'table';
  useEffect(() => bindKeys({ keys: 't', label: 'keys:twin', run: toggle }), []);
  return { table, toggle };
}

function toggle(): void {
  const shown = store.snapshot().place.options.twin === 'table';
  store.step({ options: { twin: shown ? null : 'table' } });
}
