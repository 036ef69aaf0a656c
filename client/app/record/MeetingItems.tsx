import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { Empty } from '../../ui/Empty.tsx';
import { useFormat } from '../../ui/useFormat.ts';

export interface MeetingItemsProps {
  meetings: readonly { id: string; date: string; title: string | null; planned: boolean }[];
}

/** Meetings of a board by date; what is only announced says so. */
export function MeetingItems({ meetings }: MeetingItemsProps) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  if (meetings.length === 0) return <Empty>{t('record:noMeetings')}</Empty>;
  return (
    <ul className="items">
      {meetings.map(({ id, date, title, planned }) => (
        <li key={id}>
          <span className="first">
            <a className="quiet-link n" href={href({ selection: [id] })}>
              {format.day(date)}
            </a>
            {title ? <span className="t3 cut">{title}</span> : null}
            <span className="space" />
            {planned ? <span className="tag accent">{t('record:planned')}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
