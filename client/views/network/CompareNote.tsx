import { useTranslation } from 'react-i18next';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { Note } from './Note.tsx';
import type { NetworkChange } from './options.ts';

export interface CompareNoteProps {
  /** The date asked for. */
  since: string;
  /** Whether the drawing is held against it. */
  compared: boolean;
  change: (options: NetworkChange) => void;
}

/** Which two dates the drawing shows, with the way to the list; or why there are none to compare. */
export function CompareNote({ since, compared, change }: CompareNoteProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const until = usePlace().scope.asOf;
  const end = { end: t('network:compare.end'), onEnd: () => change({ since: null }) };
  if (!compared || !until)
    return <Note {...end}>{t('network:compare.notYet', { date: format.date(since, 'long') })}</Note>;
  return (
    <Note {...end}>
      {t('network:compare.both', { from: format.date(since, 'long'), to: format.date(until, 'long') })}{' '}
      <a className="link" href={href({ view: 'landscape', record: 'changes', options: { since, until } })}>
        {t('network:compare.list')}
      </a>
    </Note>
  );
}
