import { ArrowLeft, Merge, Split } from 'lucide-react';
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { DataKeepApartDocument, DataSidesDocument, type MergeableKind } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useSend } from '../../api/useSend.ts';
import { signature } from '../../state/preferences.ts';
import { useHref, useLanguage } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { Refused } from '../../ui/Refused.tsx';
import { calledBy } from './calledBy.ts';
import { mergeOf } from './mergeable.ts';
import type { DuplicatePair } from './pair.ts';
import { Reasons } from './Reasons.tsx';
import { SidesTable } from './SidesTable.tsx';
import type { Done } from './useDone.ts';

export interface PairOpenProps {
  kind: MergeableKind;
  pair: DuplicatePair;
  /** Goes on to the next pair; null: there is no other. */
  later: (() => void) | null;
  decided: (done: Done) => void;
}

/** One pair, side by side, and the three answers: merge (and whose name stays), these are different, later. */
export function PairOpen({ kind, pair, later, decided }: PairOpenProps) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const { a, b } = pair;
  const [keep, setKeep] = useState(a.id);
  const sides = useAnswer(DataSidesDocument, { a: a.id, b: b.id });
  const merging = useSend(mergeOf[kind]);
  const parting = useSend(DataKeepApartDocument);
  const pending = merging.pending || parting.pending;
  const nameOf = (one: DuplicatePair['a']): string => nameIn(calledBy(one), language);
  const merge = async (): Promise<void> => {
    const [kept, absorbed] = keep === a.id ? [a, b] : [b, a];
    const answer = await merging.send({ keep: kept.id, absorb: absorbed.id, by: signature() });
    if (answer)
      decided({
        text: t('data:duplicates.merged', { kept: nameOf(kept), absorbed: nameOf(absorbed) }),
        change: answer.done.id,
      });
  };
  const part = async (): Promise<void> => {
    const answer = await parting.send({ kind, a: a.id, b: b.id, by: signature() });
    if (answer) decided({ text: t('data:duplicates.parted', { a: nameOf(a), b: nameOf(b) }), change: answer.done.id });
  };
  return (
    <section className="card duplicates-open" aria-labelledby="duplicates-pair">
      <h2 id="duplicates-pair" className="visually-hidden">
        {t('data:duplicates.pair')}
      </h2>
      <a className="link row duplicates-back" href={href({ options: { pair: null } })}>
        <ArrowLeft size={16} aria-hidden="true" />
        {t('data:duplicates.back')}
      </a>
      <Reasons reasons={pair.reasons} />
      <Refused problem={merging.problem ?? parting.problem} />
      <div className="duplicates-answers">
        <RadioGroup className="duplicates-keep" value={keep} onChange={setKeep} aria-label={t('data:duplicates.keep')}>
          <span className="xs t2" aria-hidden="true">
            {t('data:duplicates.keep')}
          </span>
          {[a, b].map((one) => (
            <Radio key={one.id} value={one.id} className="choice radio">
              <span className="box" aria-hidden="true" />
              <RecordName of={calledBy(one)} />
            </Radio>
          ))}
        </RadioGroup>
        <div className="row wrap">
          <Button
            tone="primary"
            icon={<Merge size={16} aria-hidden="true" />}
            isDisabled={pending}
            onPress={() => void merge()}
          >
            {t('data:duplicates.merge')}
          </Button>
          <Button icon={<Split size={16} aria-hidden="true" />} isDisabled={pending} onPress={() => void part()}>
            {t('data:duplicates.different')}
          </Button>
          {later ? (
            <Button tone="quiet" onPress={later}>
              {t('data:duplicates.later')}
            </Button>
          ) : null}
        </div>
        <p className="xs t3">{t('data:duplicates.bothKept')}</p>
      </div>
      <Answered answer={sides} lines={8}>
        {({ a: left, b: right }) => (left && right ? <SidesTable a={left} b={right} /> : null)}
      </Answered>
    </section>
  );
}
