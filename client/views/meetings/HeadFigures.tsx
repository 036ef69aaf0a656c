import { useTranslation } from 'react-i18next';
import type { MeetingsHeadQuery } from '../../api/operations.generated.ts';
import type { Step } from '../../state/place.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { type Figure, Figures } from '../../ui/Figures.tsx';
import { formatNumber } from '../../ui/format.ts';
import { RateField } from './RateField.tsx';
import { type SegmentName, useRate } from './useMeetings.ts';

/** What all meetings of a year come to, what is duplicated and what clashes; each figure opens its records. */
export function HeadFigures({ head }: { head: MeetingsHeadQuery }) {
  const { t } = useTranslation();
  const href = useHref();
  const rate = useRate();
  const { landscape, held, planned, clashes, ahead } = head;
  const opens = (show: SegmentName): string => href(opening(show));
  const whole = (value: number | null): string | null => (value === null ? null : formatNumber(Math.round(value)));
  const unknown = landscape.boards - landscape.boardsWithCadence;
  const hours = landscape.personHoursPerYear;
  // As the headline figure of the landscape says it: hours need people.
  const seated = landscape.boards - landscape.quality.boardsWithoutPeople;
  const figures: Figure[] = [
    {
      id: 'meetings',
      label: t('meetings:figure.meetings'),
      value: whole(landscape.meetingsPerYear),
      note: t('meetings:note.meetings', { count: landscape.boards, unknown }),
      href: opens('series'),
    },
    {
      id: 'hours',
      label: t('meetings:figure.hours'),
      measures: ['personHoursPerYear'],
      value: whole(hours),
      note: t('meetings:note.hours', { count: seated, known: formatNumber(landscape.boardsWithHours) }),
      href: opens('series'),
    },
    {
      id: 'cost',
      label: t('meetings:figure.cost'),
      value: hours === null || rate === null ? null : t('meetings:pounds', { number: whole(hours * rate) }),
      ...(hours !== null && rate === null ? { missing: t('meetings:noRate') } : {}),
      note: <RateField />,
      href: opens('series'),
    },
    {
      id: 'duplicated',
      label: t('meetings:figure.duplicated'),
      measures: ['duplicatedMeetings', 'duplication'],
      value: formatNumber(held.totalCount),
      note: t('meetings:note.duplicated', { count: planned.totalCount }),
      href: opens('duplicated'),
    },
    {
      id: 'clashes',
      label: t('meetings:figure.clashes'),
      measures: ['clashes'],
      value: formatNumber(clashes.totalCount),
      note: t('meetings:note.clashes', {
        ahead: formatNumber(ahead.totalCount),
        notJudged: formatNumber(clashes.notJudged),
      }),
      href: opens('clashes'),
    },
  ];
  return <Figures figures={figures} className="card figures meeting-figures" />;
}

/** The step to another part of the view. */
export function opening(show: SegmentName): Step {
  return { options: { show, twin: null, sort: null } };
}
