import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import type { RowGroup } from './seatBars.ts';

/** What a group of boards is called, by what they have in common where that is known, and what it amounts to. */
export function useGroupName(): (
  group: RowGroup,
  index: number,
  groups: number,
) => { name: string; about: string | null } {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ kind, similar, rows }, index, groups) => {
    const count = rows.length;
    if (kind === 'notCounting')
      return {
        name: t('people:notCounting'),
        about: t('people:notCountingIs', { count, number: formatNumber(count) }),
      };
    if (!similar)
      return groups === 1
        ? { name: t('people:allSeats'), about: t('people:groupSize', { count }) }
        : { name: t('people:otherBoards'), about: t('people:otherBoardsAre', { count, number: formatNumber(count) }) };
    const number = formatNumber(index + 1);
    const themes = similar.themes.map((theme) => nameIn(theme, language)).join(', ');
    return {
      name: themes ? t('people:groupOn', { number, themes }) : t('people:group', { number }),
      about: t('people:worth', {
        count: similar.boards.length,
        number: formatNumber(similar.boards.length),
        worth: formatNumber(similar.effectiveBoards, 1),
      }),
    };
  };
}
