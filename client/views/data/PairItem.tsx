import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { calledBy } from './calledBy.ts';
import { likelyText } from './likelyText.ts';
import { type DuplicatePair, pairKey } from './pair.ts';

/** A pair in the queue: both names, and how likely they are one. */
export function PairItem({ pair, open }: { pair: DuplicatePair; open: boolean }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <li>
      <a
        className="duplicates-item"
        href={href({ options: { pair: pairKey(pair) } })}
        aria-current={open ? 'true' : undefined}
      >
        <span>
          <RecordName of={calledBy(pair.a)} className="medium" />
          <RecordName of={calledBy(pair.b)} />
        </span>
        <span className={pair.safe ? 'tag ok n' : 'tag n'}>
          {t('data:duplicates.likely', { share: likelyText(pair.score) })}
        </span>
      </a>
    </li>
  );
}
