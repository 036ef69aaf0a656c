import { useTranslation } from 'react-i18next';

export interface VerdictProps {
  verdict: 'MERGE' | 'NEST' | 'ALIGN' | 'LEAVE';
  /** Why, in sentences. */
  reasons: readonly string[];
}

/** What a pair suggests; the reasons are read on hover, and to whoever listens. */
export function Verdict({ verdict, reasons }: VerdictProps) {
  const { t } = useTranslation();
  const folds = verdict === 'MERGE' || verdict === 'NEST';
  return (
    <span className={folds ? 'tag signal' : 'tag'} title={reasons.join(' ')}>
      {t(`words:verdict.${verdict}`)}
      {reasons.length > 0 ? <span className="visually-hidden">{`: ${reasons.join(' ')}`}</span> : null}
    </span>
  );
}
