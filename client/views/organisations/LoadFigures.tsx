import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { asFraction } from '../../ui/asFraction.ts';
import { Figures } from '../../ui/Figures.tsx';
import { formatNumber, formatShare } from '../../ui/format.ts';
import { whyUnknown } from './absence.ts';
import { isFew } from './fewPeople.ts';
import { hoursText } from './hoursText.ts';
import { measureOf } from './measureOf.ts';
import type { Limits, OrganisationShown } from './organisationShown.ts';
import { idOfPart, type Part } from './usePart.ts';

/** What it carries in a row of figures, each a link to what it counts. */
export function LoadFigures({ organisation, limits }: { organisation: OrganisationShown; limits: Limits }) {
  const { load } = organisation;
  const { t } = useTranslation();
  const href = useHref();
  const to = (part: Part): string => `#${idOfPart(part)}`;
  const counted = (id: 'boards' | 'seats' | 'people', part: Part) => ({
    id,
    measures: [measureOf[id]],
    value: formatNumber(load[id]),
    note: t(`organisations:note.${id}`),
    href: to(part),
  });
  const { busiest } = load;
  const opens = href({ selection: busiest ? [busiest.id] : [] });
  const onBoards = t('organisations:ofBoards', {
    count: load.boards,
    boards: formatNumber(load.busiestBoards),
    of: formatNumber(load.boards),
  });
  const figures = [
    counted('boards', 'boards'),
    counted('seats', 'boards'),
    counted('people', 'carriers'),
    {
      id: 'hours',
      measures: [measureOf.hours],
      value: load.hoursPerYear === null ? null : hoursText(load.hoursPerYear),
      note:
        load.boards === 0
          ? t('organisations:note.noBoards')
          : t('organisations:knownFor', {
              count: load.boards,
              known: formatNumber(load.boards - load.boardsWithoutHours),
              of: formatNumber(load.boards),
            }),
      href: to('carriers'),
    },
    {
      id: 'busiest',
      measures: [measureOf.busiest],
      value: load.busiestShare === null ? null : formatShare(load.busiestShare),
      note:
        busiest && load.busiestShare === null ? (
          <a className="figure-cell" href={opens}>
            {busiest.name}
          </a>
        ) : (
          busiestNote(load, t)
        ),
      ...(busiest ? { href: opens, missing: onBoards } : {}),
    },
    {
      id: 'missing',
      measures: [measureOf.missing],
      value: load.missing ? formatNumber(load.missing.length) : null,
      note: load.missing
        ? t('organisations:note.missing', asFraction(limits.missingShare))
        : t(`organisations:note.unknown.${whyUnknown(organisation)}`),
      href: to('missing'),
    },
  ];
  return <Figures figures={figures.map((figure) => ({ ...figure, label: t(`organisations:column.${figure.id}`) }))} />;
}

/** Who it is; where there are few, of how many, since a share says little of them. */
function busiestNote({ busiest, people }: OrganisationShown['load'], t: TFunction): string {
  if (!busiest) return t('organisations:nobody');
  return isFew(people) ? `${busiest.name}, ${t('organisations:oneOf', { count: people })}` : busiest.name;
}
