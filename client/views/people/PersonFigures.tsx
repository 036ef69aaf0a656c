import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { type Figure, Figures } from '../../ui/Figures.tsx';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import type { PersonShown } from './personShown.ts';
import { type SeatsShown, seatsTable } from './seatsTable.ts';

const daysAYear = 365.25;

/** What a person carries under the scope; each figure opens the seats that it is made of. */
export function PersonFigures({ load }: { load: PersonShown['load'] }) {
  const { t } = useTranslation();
  const href = useHref();
  const { boards, statedBoards, boardsAtOnce, similarGroups, meetingsPerYear, hoursPerYear, hoursRank } = load;
  const opens = (only: SeatsShown, sort: string): string => href({ options: seatsTable(only, sort) });
  const known = (value: number | null): string | null => (value === null ? null : formatMeasure(value));
  const without = (count: number): string | null =>
    count === 0 ? null : t('people:note.unknownFor', { count, number: formatNumber(count) });
  const together = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' · ');
  const inferred = boards - statedBoards;
  const figures: Omit<Figure, 'label'>[] = [
    {
      id: 'boards',
      measures: ['boards', 'boardsAtOnce'],
      value: formatNumber(boards),
      note: together(
        t('people:note.stated', { count: statedBoards, number: formatNumber(statedBoards) }),
        inferred > 0 ? t('people:note.inferred', { count: inferred, number: formatNumber(inferred) }) : null,
        boardsAtOnce < boards ? t('people:note.atOnce', { number: formatNumber(boardsAtOnce) }) : null,
      ),
      href: opens('counting', 'board'),
    },
    {
      id: 'effective',
      measures: ['effectiveBoards'],
      value: formatNumber(load.effectiveBoards, 1),
      note: t('people:note.effective', { count: boards }),
      href: opens('counting', 'group'),
    },
    {
      id: 'similar',
      measures: ['similarBoards'],
      value: formatNumber(load.similarBoards),
      note: t('people:note.similar', { count: similarGroups.length }),
      href: opens('similar', 'group'),
    },
    {
      id: 'meetings',
      measures: ['meetingsPerYear'],
      value: known(meetingsPerYear),
      note: together(
        meetingsPerYear ? t('people:note.every', { days: formatMeasure(daysAYear / meetingsPerYear) }) : null,
        without(load.boardsWithoutCadence),
      ),
      href: opens('counting', '-meetings'),
    },
    {
      id: 'hours',
      measures: ['hoursPerYear'],
      value: known(hoursPerYear),
      note: together(
        hoursRank
          ? t('people:note.rank', { place: formatNumber(hoursRank.place), of: formatNumber(hoursRank.of) })
          : null,
        without(load.boardsWithoutHours),
      ),
      href: opens('counting', '-hours'),
    },
  ];
  return <Figures figures={figures.map((figure) => ({ ...figure, label: t(`people:figure.${figure.id}`) }))} />;
}
