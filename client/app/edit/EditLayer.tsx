import { lazy, Suspense } from 'react';
import { usePlace } from '../../state/useBoardwalk.ts';
import { bringWords } from '../i18n.ts';

const EditDialogue = lazy(async () => {
  const [{ EditDialogue: fetched }] = await Promise.all([import('./EditDialogue.tsx'), bringWords('edit')]);
  return { default: fetched };
});

/** The form for a record, fetched when it is first asked for. */
export function EditLayer() {
  const { options, rolesOnly } = usePlace();
  const { form } = options;
  if (!form || rolesOnly) return null;
  return (
    <Suspense>
      <EditDialogue key={form} form={form} />
    </Suspense>
  );
}
