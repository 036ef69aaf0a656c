import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataLikelyPairsDocument, type MergeableKind } from '../../../api/operations.generated.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialogue } from '../../../ui/Overlay.tsx';
import type { Done } from '../useDone.ts';
import { LeastLikely } from './LeastLikely.tsx';
import { SeveralPairs } from './SeveralPairs.tsx';
import { pairScores } from './scores.ts';

export interface SeveralBarProps {
  kind: MergeableKind;
  decided: (done: Done) => void;
}

/** Pairs that are so likely that they may be accepted together. Whoever has a namesake is never among them. */
export function SeveralBar({ kind, decided }: SeveralBarProps) {
  const { t } = useTranslation();
  const [least, setLeast] = useState<number>(pairScores[0]);
  const [open, setOpen] = useState(false);
  const { data } = useAnswer(DataLikelyPairsDocument, { kind, least });
  if (!data) return null;
  const pairs = data.possibleDuplicates.edges.map(({ node }) => node);
  const fit = pairs.filter(({ namesakes }) => !namesakes);
  const left = pairs.length - fit.length;
  return (
    <section className="card several-bar" aria-labelledby="several">
      <h2 id="several">{t('data:several.title')}</h2>
      <LeastLikely scores={pairScores} value={least} onChange={setLeast} />
      <p className="t2 several-says">
        {t(least === pairScores[0] ? 'data:several.safe' : 'data:several.unsafe')}
        {left > 0 ? ` ${t('data:several.namesakes', { count: left })}` : null}
      </p>
      <Button
        icon={<ListChecks size={16} aria-hidden="true" />}
        isDisabled={fit.length === 0}
        onPress={() => setOpen(true)}
      >
        {fit.length === 0 ? t('data:several.none') : t('data:several.look', { count: fit.length })}
      </Button>
      <Dialogue title={t('data:several.title')} open={open} onClose={() => setOpen(false)}>
        <SeveralPairs
          kind={kind}
          pairs={fit}
          close={() => setOpen(false)}
          decided={(done) => {
            setOpen(false);
            decided(done);
          }}
        />
      </Dialogue>
    </section>
  );
}
