import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SightQuery } from '../../api/operations.generated.ts';
import { useHref, useLanguage } from '../../state/useBoardwalk.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { BreakList } from './BreakList.tsx';
import { ReachStrip } from './ReachStrip.tsx';
import type { Reach } from './reach.ts';
import type { SightModel } from './sightModel.ts';

export interface SightSideProps {
  line: SightQuery['lineOfSight'];
  model: SightModel;
  reportsOnly: boolean;
}

const most = 6;

/** How many reach the top, where it breaks and why, on whom it hangs, what could mend it, and what nobody can tell. */
export function SightSide({ line, model, reportsOnly }: SightSideProps) {
  return (
    <div className="card">
      {line.judged > 0 ? <ReachStrip line={line} model={model} /> : null}
      <BreakList model={model} reportsOnly={reportsOnly} />
      <Persons people={line.people} />
      <Mends model={model} />
      <NotTold model={model} />
    </div>
  );
}

function Persons({ people }: { people: SightQuery['lineOfSight']['people'] }) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  if (people.length === 0) return null;
  return (
    <section className="sight-part" aria-labelledby="sight-persons">
      <h2 id="sight-persons">{t('sight:persons')}</h2>
      <ul className="sight-items">
        {people.slice(0, most).map(({ person, boards }) => (
          <li key={person.id}>
            <a className="medium quiet-link" href={href({ selection: [person.id] })}>
              {person.name}
            </a>
            <p className="xs t3" title={boards.map((board) => nameIn(board, language)).join('; ')}>
              {t('sight:withoutThem', { count: boards.length })}{' '}
              {boards.slice(0, 3).map((board, i) => (
                <span key={board.id}>
                  {i > 0 ? '; ' : null}
                  <a className="quiet-link" href={href({ selection: [board.id] })}>
                    <RecordName of={board} />
                  </a>
                </span>
              ))}
              {boards.length > 3 ? ' …' : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mends({ model }: { model: SightModel }) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const mends = model.boards.flatMap(({ id, names, reach, board }) =>
    reach === 'BROKEN' && board?.mend ? [{ id, names, mend: board.mend }] : [],
  );
  if (mends.length === 0) return null;
  return (
    <section className="sight-part" aria-labelledby="sight-mends">
      <h2 id="sight-mends">{t('sight:mends')}</h2>
      <ul className="sight-items">
        {mends.slice(0, most).map(({ id, names, mend: { to, as } }) => {
          const [first] = as;
          return (
            <li key={id}>
              <p className="t2">
                <a className="quiet-link" href={href({ selection: [id] })}>
                  <RecordName of={names} />
                </a>{' '}
                <ArrowRight size={12} className="sight-toward" aria-hidden="true" />
                <span className="visually-hidden">{t('sight:couldReport')}</span>{' '}
                <a className="medium quiet-link" href={href({ selection: [to.id] })}>
                  <RecordName of={to} />
                </a>
              </p>
              <p className="xs t3">
                {first === undefined
                  ? t('sight:sameGround')
                  : as.length === 1
                    ? t('sight:asOne', { name: nameIn(first, language) })
                    : t('sight:asMany', { count: as.length })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const untold = ['SILENT', 'NOTHING_ABOVE', 'GROUND_UNKNOWN', 'TIER_UNKNOWN'] as const satisfies readonly Reach[];

function NotTold({ model }: { model: SightModel }) {
  const { t } = useTranslation();
  const href = useHref();
  const counts = untold
    .map((kind) => ({ kind, count: model.boards.filter(({ reach }) => reach === kind).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <section className="sight-part" aria-labelledby="sight-untold">
      <h2 id="sight-untold">{t('sight:untold')}</h2>
      <ul className="sight-items">
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <a className="quiet-link" href={href({ options: { twin: 'table', only: kind } })}>
              {t(`sight:untoldOf.${kind}`, { count })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
