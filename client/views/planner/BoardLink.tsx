import { useHref } from '../../state/useBoardwalk.ts';
import { type Named, RecordName } from '../../ui/RecordName.tsx';

export interface BoardLinkProps {
  /** `board` null: the plan sets it up, or it is gone. */
  of: { id: string; name: string | null; board: Named | null };
}

/** A board of a plan, opened where it is in the landscape. */
export function BoardLink({ of: { id, name, board } }: BoardLinkProps) {
  const href = useHref();
  return board ? (
    <a className="link" href={href({ selection: [id] })}>
      <RecordName of={board} />
    </a>
  ) : (
    name
  );
}
