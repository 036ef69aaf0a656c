import { usePlace } from '../../state/useBoardwalk.ts';
import { OverlapsPage } from './OverlapsPage.tsx';
import { PairPage } from './PairPage.tsx';

/** All pairs of boards, or one side by side. */
export function OverlapsView() {
  const { record } = usePlace();
  const [a, b] = record?.split('~') ?? [];
  return a && b ? <PairPage key={record} a={a} b={b} /> : <OverlapsPage />;
}
