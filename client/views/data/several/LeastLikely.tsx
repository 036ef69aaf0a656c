import { useTranslation } from 'react-i18next';
import { likelyText } from '../likelyText.ts';
import './several.css';

export interface LeastLikelyProps {
  scores: readonly number[];
  value: number;
  onChange: (least: number) => void;
}

/** From how likely on several are accepted at once. */
export function LeastLikely({ scores, value, onChange }: LeastLikelyProps) {
  const { t } = useTranslation();
  return (
    <select
      className="least"
      aria-label={t('data:several.least')}
      value={value}
      onChange={({ target }) => onChange(Number(target.value))}
    >
      {scores.map((score) => (
        <option key={score} value={score}>
          {t('data:several.from', { share: likelyText(score) })}
        </option>
      ))}
    </select>
  );
}
