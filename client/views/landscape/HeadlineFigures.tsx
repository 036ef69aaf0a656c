import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { LandscapeFiguresQuery, LandscapeTrendQuery } from '../../api/operations.generated.ts';
import type { Step } from '../../state/place.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { type Figure, Figures } from '../../ui/Figures.tsx';
import { formatNumber, formatShare } from '../../ui/format.ts';

type Whole = LandscapeFiguresQuery['landscape'];
type Trend = LandscapeTrendQuery['landscape']['trend'];

export interface HeadlineFiguresProps {
  figures: Whole;
  /** The share of the hours in overlaps beyond chance; null: unknown, undefined: on its way. */
  overlapping: number | null | undefined;
  /** Whether the question for that share failed. */
  failed: boolean;
  /** None: no single date is shown. */
  trend: Trend;
}

/** Five figures, each with what it rests on; each opens its records. */
export function HeadlineFigures({ figures, overlapping, failed, trend }: HeadlineFiguresProps) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <Figures
      className="figures"
      figures={[...countsOf(figures, { t, href, trend }), ...hoursOf(figures, { t, href, trend, overlapping, failed })]}
    />
  );
}

interface Words {
  t: TFunction;
  href: (step: Step) => string;
  trend: Trend;
}

function countsOf(figures: Whole, { t, href, trend }: Words): Figure[] {
  const { boards, statutoryBoards, people, peopleOnSeveral, seats, statedSeats } = figures;
  return [
    {
      id: 'boards',
      label: t('landscape:figure.boards'),
      value: formatNumber(boards),
      note: t('landscape:note.law', { count: statutoryBoards }),
      href: href({ record: 'boards' }),
      trend: trend.map((then) => then.boards),
    },
    {
      id: 'people',
      label: t('landscape:figure.people'),
      value: formatNumber(people),
      note: t('landscape:note.several', { count: peopleOnSeveral }),
      href: href({ view: 'people' }),
      trend: trend.map((then) => then.people),
    },
    {
      id: 'seats',
      label: t('landscape:figure.seats'),
      value: formatNumber(seats),
      note: t('landscape:note.seats', {
        stated: formatNumber(statedSeats),
        inferred: formatNumber(seats - statedSeats),
      }),
      href: href({ view: 'network', options: { of: 'people', twin: 'table' } }),
      trend: trend.map((then) => then.seats),
    },
  ];
}

function hoursOf(
  figures: Whole,
  { t, href, trend, overlapping, failed }: Words & Pick<HeadlineFiguresProps, 'overlapping' | 'failed'>,
): Figure[] {
  const { boards, quality, boardsWithHours, personHoursPerYear } = figures;
  const seated = boards - quality.boardsWithoutPeople;
  const known = t('landscape:note.known', { known: formatNumber(boardsWithHours), count: seated });
  const waits = overlapping === undefined && !failed;
  return [
    {
      id: 'hours',
      label: t('landscape:figure.hours'),
      measures: ['personHoursPerYear'],
      value: personHoursPerYear === null ? null : formatNumber(personHoursPerYear),
      note: known,
      href: href({ record: 'boards', options: { sort: '-hours' } }),
      trend: trend.flatMap((then) => then.personHoursPerYear ?? []),
    },
    {
      id: 'overlapping',
      label: t('landscape:figure.overlapping'),
      measures: ['significantHours'],
      value: waits ? '…' : overlapping === undefined || overlapping === null ? null : formatShare(overlapping),
      note: waits ? t('ui:loading') : t('landscape:note.beyond'),
      ...(waits ? {} : { href: href({ view: 'overlaps', options: { show: 'beyond' } }) }),
    },
  ];
}
