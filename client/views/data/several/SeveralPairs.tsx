import { Check, Merge } from 'lucide-react';
import { useState } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import {
  type DataLikelyPairsQuery,
  DataMergePairsDocument,
  type MergeableKind,
} from '../../../api/operations.generated.ts';
import { useSend } from '../../../api/useSend.ts';
import { signature } from '../../../state/preferences.ts';
import { Button } from '../../../ui/Button.tsx';
import { RecordName } from '../../../ui/RecordName.tsx';
import { Refused } from '../../../ui/Refused.tsx';
import { calledBy } from '../calledBy.ts';
import { likelyText } from '../likelyText.ts';
import { pairKey } from '../pair.ts';
import type { Done } from '../useDone.ts';

type Pair = DataLikelyPairsQuery['possibleDuplicates']['edges'][number]['node'];

export interface SeveralPairsProps {
  kind: MergeableKind;
  pairs: readonly Pair[];
  close: () => void;
  decided: (done: Done) => void;
}

/** Each pair with its reasons, to be left out where somebody knows better; the rest is merged as one change. */
export function SeveralPairs({ kind, pairs, close, decided }: SeveralPairsProps) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { send, pending, problem } = useSend(DataMergePairsDocument);
  const taken = pairs.filter((pair) => !left.has(pairKey(pair)));
  const merge = async (): Promise<void> => {
    const given = taken.map(({ a, b }) => ({ keep: a.id, absorb: b.id }));
    const answer = await send({ kind, pairs: given, by: signature() });
    if (answer) decided({ text: t('data:several.done', { count: taken.length }), change: answer.done.id });
  };
  return (
    <div className="several">
      <p className="t2">{t('data:several.about')}</p>
      <CheckboxGroup
        className="several-list"
        aria-label={t('data:duplicates.list')}
        value={taken.map(pairKey)}
        onChange={(kept) => setLeft(new Set(pairs.map(pairKey).filter((key) => !kept.includes(key))))}
      >
        {pairs.map((pair) => (
          <Checkbox key={pairKey(pair)} value={pairKey(pair)} className="choice several-choice">
            <span className="box" aria-hidden="true">
              <Check size={12} strokeWidth={3} />
            </span>
            <span>
              <span className="several-names">
                <RecordName of={calledBy(pair.a)} className="medium" />
                <span className="t2">
                  {t('data:several.takesIn')} <RecordName of={calledBy(pair.b)} />
                </span>
                <span className={pair.safe ? 'tag ok n' : 'tag n'}>
                  {t('data:duplicates.likely', { share: likelyText(pair.score) })}
                </span>
              </span>
              <span className="second xs t2">{pair.reasons.map(({ text }) => text).join(' ')}</span>
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Refused problem={problem} />
      <div className="row wrap">
        <Button
          tone="primary"
          icon={<Merge size={16} aria-hidden="true" />}
          isDisabled={pending || taken.length === 0}
          onPress={() => void merge()}
        >
          {t(pending ? 'data:several.pending' : 'data:several.merge', { count: taken.length })}
        </Button>
        <Button onPress={close}>{t('data:several.leave')}</Button>
      </div>
    </div>
  );
}
