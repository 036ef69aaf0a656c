import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decisions } from '../../../state/decisions.ts';
import { Button } from '../../../ui/Button.tsx';
import { LeastLikely } from '../several/LeastLikely.tsx';
import { answerScores } from '../several/scores.ts';
import { type ImportRecord, likelyAnswers } from './items.ts';

export interface AcceptSeveralProps {
  asked: readonly ImportRecord[];
  decided: Decisions;
  decide: (taken: Readonly<Record<string, string | null>>) => void;
}

/** All questions whose likeliest answer is at least so likely, answered at once; nothing where no answer is likely. */
export function AcceptSeveral({ asked, decided, decide }: AcceptSeveralProps) {
  const { t } = useTranslation();
  const found = answerScores.map((least) => ({ least, taken: likelyAnswers(asked, decided, least) }));
  const offered = found.filter(({ taken }) => Object.keys(taken).length > 0);
  const [wished, wish] = useState<number | null>(null);
  const now = offered.find(({ least }) => least === wished) ?? offered[0];
  if (now === undefined) return null;
  return (
    <span className="row">
      <LeastLikely scores={offered.map(({ least }) => least)} value={now.least} onChange={wish} />
      <Button onPress={() => decide(now.taken)}>
        {t('data:commit.accept', { count: Object.keys(now.taken).length })}
      </Button>
    </span>
  );
}
