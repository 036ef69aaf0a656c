import { Verdict } from '../../ui/Verdict.tsx';
import type { Pair } from './PairMeasures.tsx';
import './pair.css';

/** What the pair suggests, and why. */
export function PairVerdict({ pair: { verdict, reasons } }: { pair: Pair }) {
  return (
    <p className="pair-verdict">
      <Verdict verdict={verdict} reasons={[]} /> <span className="t2">{reasons.join(' ')}</span>
    </p>
  );
}
