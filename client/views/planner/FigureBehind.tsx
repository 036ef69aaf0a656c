import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { BoardLink } from './BoardLink.tsx';
import { pairChanges } from './changeRows.ts';
import { differenceText, type FigureName } from './figures.ts';
import { LongList } from './LongList.tsx';
import type { Scenario } from './scenario.ts';
import { useNames } from './useNames.ts';

export interface FigureBehindProps {
  name: FigureName;
  scenario: Scenario;
}

/** The records that a figure rests on, or that it differs by. */
export function FigureBehind({ name, scenario }: FigureBehindProps) {
  const { t } = useTranslation();
  const { plan, rate } = scenario;
  switch (name) {
    case 'boards':
    case 'seats':
      return <Boards scenario={scenario} of={name} />;
    case 'hours':
      return <Hours scenario={scenario} />;
    case 'people':
      return <People scenario={scenario} />;
    case 'travel':
      return <Travel scenario={scenario} />;
    case 'cost':
      return <p>{t('planner:behind.cost', { rate: formatMeasure(rate ?? 0) })}</p>;
    case 'pairs':
      return <Pairs scenario={scenario} />;
    case 'busiest':
      return (
        <p>
          {t('planner:behind.ninety', {
            before: plan.before.hoursOfNinety === null ? t('ui:unknown') : formatNumber(plan.before.hoursOfNinety),
            after: plan.after.hoursOfNinety === null ? t('ui:unknown') : formatNumber(plan.after.hoursOfNinety),
          })}
        </p>
      );
    case 'effective':
      return <p>{t('planner:behind.effective')}</p>;
    case 'cells':
      return <Cells scenario={scenario} />;
    case 'sight':
      return <Sights scenario={scenario} />;
  }
}

function Boards({ scenario: { plan }, of }: { scenario: Scenario; of: 'boards' | 'seats' }) {
  const { t } = useTranslation();
  const shown = of === 'boards' ? plan.boards.filter(({ state }) => state !== 'CHANGES') : plan.boards;
  return (
    <LongList none={t('planner:behind.none')}>
      {shown.map(({ id, name, board, state, peopleBefore, peopleAfter }) => (
        <li key={id}>
          <BoardLink of={{ id, name, board }} />{' '}
          <span className="t2">
            {of === 'boards'
              ? t(`planner:state.${state}`)
              : t('planner:changes.people', { before: peopleBefore, after: peopleAfter })}
          </span>
        </li>
      ))}
    </LongList>
  );
}

/** Those who have a seat before and none after. */
function People({ scenario: { plan } }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const href = useHref();
  const invited = plan.invited.map((one) => ({ ...one, why: 'invited' }));
  return (
    <LongList none={t('planner:voices.none')}>
      {[...plan.lostVoices.people.map((one) => ({ ...one, why: 'noSeat' })), ...invited].map(({ id, name, why }) => (
        <li key={id}>
          <a className="link" href={href({ selection: [id] })}>
            {name}
          </a>{' '}
          <span className="t2">{t(`planner:behind.${why}`)}</span>
        </li>
      ))}
    </LongList>
  );
}

/** The shared days, and what each spares. */
function Travel({ scenario: { plan, steps } }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <>
      <LongList>
        {plan.steps.flatMap(({ step, counted, travelHoursSaved }, place) => {
          const hours = differenceText(0, travelHoursSaved, 0);
          const text = steps[place]?.text;
          if (!counted || hours === null || !text) return [];
          return [
            <li key={step.id}>
              <a className="link" href={href({ options: { step: step.id } })}>
                {text}
              </a>{' '}
              <span className="n t2">{t('planner:step.hours', { hours })}</span>
            </li>,
          ];
        })}
      </LongList>
      <p className="t3">{t('planner:behind.travelApart')}</p>
    </>
  );
}

function Hours({ scenario: { plan, steps } }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const href = useHref();
  const { boardsWithoutHours, travelHoursSaved } = plan.after;
  return (
    <>
      <LongList none={t('planner:behind.none')}>
        {plan.steps.flatMap(({ step, counted, hoursSaved }, place) => {
          const text = steps[place]?.text;
          if (!counted || !text) return [];
          const hours = hoursSaved === null ? null : differenceText(hoursSaved, 0, 0);
          return [
            <li key={step.id}>
              <a className="link" href={href({ options: { step: step.id } })}>
                {text}
              </a>{' '}
              <span className="n t2">
                {hoursSaved === null
                  ? t('planner:step.hoursUnknown')
                  : hours === null
                    ? t('planner:step.sameHours')
                    : t('planner:step.hours', { hours })}
              </span>
            </li>,
          ];
        })}
      </LongList>
      {travelHoursSaved > 0 ? <p>{t('planner:behind.travel', { hours: formatMeasure(travelHoursSaved) })}</p> : null}
      {boardsWithoutHours > 0 ? (
        <p className="t3">{t('planner:behind.hoursUnknown', { count: boardsWithoutHours })}</p>
      ) : null}
    </>
  );
}

function Pairs({ scenario: { plan } }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const href = useHref();
  const nameOf = useNames(plan);
  return (
    <LongList none={t('overlaps:noneBeyond')}>
      {pairChanges(plan).map(({ a, b, became }) => (
        <li key={`${a} ${b}`}>
          <a className="link" href={href({ selection: [a, b] })}>
            {t('planner:behind.pair', { a: nameOf(a), b: nameOf(b) })}
          </a>{' '}
          {became === 'stayed' ? null : <span className="t2">{t(`planner:behind.${became}`)}</span>}
        </li>
      ))}
    </LongList>
  );
}

function Cells({ scenario: { plan } }: { scenario: Scenario }) {
  const { t } = useTranslation();
  return (
    <LongList none={t('planner:behind.cellsKept')}>
      {plan.lostVoices.themeAreas.map(({ theme, area }) => (
        <li key={`${theme.id} ${area?.id}`}>
          <RecordName of={theme} />
          {' · '}
          {area ? <RecordName of={area} /> : t('planner:voices.anywhere')}
        </li>
      ))}
    </LongList>
  );
}

function Sights({ scenario: { plan } }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const { sights } = plan.lostVoices;
  const fewer = plan.before.boardsInSight - plan.after.boardsInSight;
  const gone = plan.boards.filter(({ state }) => state === 'GOES');
  return (
    <>
      {sights.length === 0 && fewer > 0 ? <p>{t('planner:behind.sightGone', { count: fewer })}</p> : null}
      {sights.length === 0 && fewer === gone.length ? (
        <LongList>
          {gone.map((board) => (
            <li key={board.id}>
              <BoardLink of={board} /> <span className="t2">{t('planner:state.GOES')}</span>
            </li>
          ))}
        </LongList>
      ) : null}
      {sights.length === 0 ? (
        <p className="t3">{t('planner:behind.sightKept')}</p>
      ) : (
        <LongList>
          {sights.map(({ board, theme }) => (
            <li key={`${board.id} ${theme.id}`}>
              <BoardLink of={board} />
              {' · '}
              <RecordName of={theme} />
            </li>
          ))}
        </LongList>
      )}
    </>
  );
}
