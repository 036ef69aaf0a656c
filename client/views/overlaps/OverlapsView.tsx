import { usePlace } from '../../state/useBoardwalk.ts';
import { OverlapsTable } from './OverlapsTable.tsx';
import { PairPage } from './PairPage.tsx';

/** Pairs of boards, or one pair side by side. */
export function OverlapsView() {
  const { record } = usePlace();
  const [a, b] = record?.split('~') ?? [];
  return a && b ? <PairPage key={record} a={a} b={b} /> : <OverlapsTable />;
}
