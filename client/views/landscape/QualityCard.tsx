import { useTranslation } from 'react-i18next';
import { LandscapeQualityDocument, type LandscapeQualityQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import type { Step } from '../../state/place.ts';
import { useHref, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { formatNumber, formatShare } from '../../ui/format.ts';
import type { QualityList } from './qualityRows.ts';

type Quality = LandscapeQualityQuery['landscape']['quality'];

interface Share {
  id: 'facts' | 'checked' | 'seats' | 'people' | 'cadence' | 'themes' | 'areas' | 'tier';
  known: number;
  of: number;
  /** Opens what lacks it. */
  opens: Step;
}

/** How good the data is, at a glance; a share opens the boards, seats, records or facts that lack what it counts. */
export function QualityCard() {
  const { t } = useTranslation();
  const answer = useAnswer(LandscapeQualityDocument, { scope: useScope() });
  return (
    <section className="card landscape-quality" aria-labelledby="quality-title">
      <div className="card-head">
        <h2 id="quality-title">{t('landscape:quality.title')}</h2>
      </div>
      <Answered answer={answer} lines={6}>
        {({ landscape: { quality } }) => (
          <ul className="quality">
            {sharesOf(quality).map((share) => (
              <QualityShare key={share.id} share={share} />
            ))}
          </ul>
        )}
      </Answered>
    </section>
  );
}

function QualityShare({ share: { id, known, of, opens } }: { share: Share }) {
  const { t } = useTranslation();
  const href = useHref();
  const share = of === 0 ? null : known / of;
  const name = t(`landscape:quality.${id}`);
  return (
    <li>
      <p className="xs">
        {known < of ? (
          <a className="figure-link" href={href(opens)}>
            {name}
          </a>
        ) : (
          <span>{name}</span>
        )}
        <span className="t3 n">{t('landscape:quality.of', { known: formatNumber(known), of: formatNumber(of) })}</span>
        <b className="n">{share === null ? t('ui:unknown') : formatShare(share)}</b>
      </p>
      <span className="quality-bar" aria-hidden="true">
        <i style={{ width: `${(share ?? 0) * 100}%` }} data-id={id} />
      </span>
    </li>
  );
}

function sharesOf(quality: Quality): Share[] {
  const { boards, seats, records } = quality;
  const facts = quality.statedFacts + quality.inferredFacts;
  const known = (id: Share['id'], without: number, lacks: string): Share => ({
    id,
    known: boards - without,
    of: boards,
    opens: { record: 'boards', options: { lacks } },
  });
  const listed = (list: QualityList): Step => ({ record: 'quality', options: { list } });
  return [
    { id: 'facts', known: quality.statedFacts, of: facts, opens: listed('inferred') },
    { id: 'checked', known: records - quality.recordsNotChecked, of: records, opens: listed('unchecked') },
    known('people', quality.boardsWithoutPeople, 'PEOPLE'),
    { id: 'seats', known: seats - quality.seatsWithoutDates, of: seats, opens: listed('undated') },
    known('cadence', quality.boardsWithoutCadence, 'CADENCE'),
    known('themes', quality.boardsWithoutTheme, 'THEMES'),
    known('areas', quality.boardsWithoutArea, 'AREAS'),
    known('tier', quality.boardsWithoutTier, 'TIER'),
  ];
}
