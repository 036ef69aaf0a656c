import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/useBoardwalk.ts';
import { isExact } from '../../ui/months.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import type { Mark, WindowMeeting } from './timelineModel.ts';

export interface MeetingWords {
  /** Whose it is and all the rest. */
  name: string;
  /** When, whether planned, what duplicates it, whether it clashes. */
  rest: string;
}

/** Everything that a mark says, in words. */
export function useMeetingName(): (meeting: WindowMeeting, mark: Pick<Mark, 'twins' | 'clashes'>) => MeetingWords {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  return ({ board, date, start, end, title, planned }, { twins, clashes }) => {
    const rest = [
      title,
      format.day(date),
      [start, end].filter(Boolean).join('–'),
      isExact(date) ? null : t('meetings:dayUnknown'),
      planned ? t('record:planned') : null,
      ...twins.map((twin) =>
        t('meetings:duplicates', { board: nameIn(twin.board, language), date: format.date(twin.date) }),
      ),
      clashes > 0 ? t('meetings:clashing', { count: clashes }) : null,
    ]
      .filter(Boolean)
      .join(' · ');
    return { name: `${nameIn(board, language)} · ${rest}`, rest };
  };
}
