import { Unlink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHref, useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import type { SightCardModel } from './sightModel.ts';
import { useLinkWords } from './useLinkWords.ts';

export interface SightCardProps {
  card: SightCardModel;
  /** Its links, for those who do not see the lines. */
  spoken: readonly string[];
}

/** A board of the theme, or what a line leads to outside it; a click opens the record. */
export function SightCard({ card, spoken }: SightCardProps) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const format = useFormat();
  const words = useLinkWords();
  const { selection } = usePlace();
  const { id, names, reach, ghost, region, people, ended } = card;
  const state = words.state(card, format.date);
  return (
    <a
      className="sight-card"
      href={href({ selection: [id] })}
      data-board={id}
      data-reach={reach ?? undefined}
      data-ghost={ghost ?? undefined}
      data-ended={ended ? true : undefined}
      data-selected={selection.includes(id) || undefined}
      title={nameIn(names, language)}
    >
      {ghost ? null : <span className="sight-area" data-fill={region?.fill ?? 'other'} aria-hidden="true" />}
      <RecordName of={names} className="sight-name" />
      <span className="sight-card-foot">
        <span className="sight-state">
          {reach === 'BROKEN' ? <Unlink size={12} aria-hidden="true" /> : null}
          {state}
        </span>
        {ghost ? null : (
          <span className="n">
            {people > 0 ? <span aria-hidden="true">{formatNumber(people)}</span> : null}
            <span className="visually-hidden">
              {people > 0 ? t('sight:people', { count: people }) : t('sight:nobodyKnown')}
            </span>
          </span>
        )}
      </span>
      {spoken.map((said) => (
        <span key={said} className="visually-hidden">
          {said}
        </span>
      ))}
    </a>
  );
}
