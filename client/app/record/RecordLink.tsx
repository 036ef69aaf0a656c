import { useHref } from '../../state/useBoardwalk.ts';
import { LinkedNames } from '../../ui/LinkedNames.tsx';
import { type Named, RecordName } from '../../ui/RecordName.tsx';

export interface Linked extends Named {
  id: string;
}

/** A name that opens its record in the panel. */
export function RecordLink({ of, quiet = false }: { of: Linked; quiet?: boolean }) {
  const href = useHref();
  return (
    <a className={quiet ? 'quiet-link' : 'link'} href={href({ selection: [of.id] })}>
      <RecordName of={of} />
    </a>
  );
}

/** Several of them, one after the other; nothing where there is none. */
export function RecordLinks({ of }: { of: readonly Linked[] }) {
  const href = useHref();
  return <LinkedNames of={of} hrefOf={(id) => href({ selection: [id] })} />;
}

/** Where the name of a source leads. */
export function useSourceHref(): (id: string) => string {
  const href = useHref();
  return (id) => href({ selection: [id] });
}
