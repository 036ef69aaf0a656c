import {
  CalendarX2,
  Check,
  type LucideIcon,
  MapPinOff,
  Scale,
  TriangleAlert,
  Unlink,
  UserRoundX,
  Users,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuardrailKind, PlannerPlanFragment } from '../../api/operations.generated.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';

type Broken = PlannerPlanFragment['guardrails'][number];

const icons: Readonly<Record<GuardrailKind, LucideIcon>> = {
  STATUTE: Scale,
  SIZE: Users,
  QUORUM: CalendarX2,
  LOST_VOICE: TriangleAlert,
  LOST_THEME: MapPinOff,
  LOST_SIGHT: Unlink,
  CHAIR: UserRoundX,
};

const shownFirst = 6;

/** What speaks against the plan as it stands, what stands in its way first; and what it keeps. */
export function GuardrailsCard({ plan }: { plan: PlannerPlanFragment }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { guardrails, before, after, lostVoices } = plan;
  const errors = guardrails.filter(({ level }) => level === 'ERROR').length;
  const warnings = guardrails.length - errors;
  const shown = all ? guardrails : guardrails.slice(0, shownFirst);
  const left = guardrails.length - shown.length;
  return (
    <section className="card planner-guardrails" aria-labelledby="planner-guardrails">
      <div className="card-head">
        <h2 id="planner-guardrails">{t('planner:guard.title')}</h2>
        <span className="space" />
        {errors > 0 ? <span className="tag broken">{t('planner:guard.errors', { count: errors })}</span> : null}
        {warnings > 0 ? <span className="tag warn">{t('planner:guard.warnings', { count: warnings })}</span> : null}
      </div>
      <ul>
        {shown.map((broken) => (
          <Guardrail key={`${broken.kind} ${broken.text}`} broken={broken} />
        ))}
        {left > 0 ? (
          <li>
            <button type="button" className="link" onClick={() => setAll(true)}>
              {t('planner:guard.more', { count: left })}
            </button>
          </li>
        ) : null}
        {lostVoices.themeAreas.length === 0 && before.themeAreas > 0 ? (
          <li data-level="kept">
            <Check size={15} strokeWidth={1.75} aria-hidden="true" />
            <p>
              <span className="strong">{`${t('planner:guard.kept')}.`}</span>{' '}
              {t('planner:guard.cells', { number: formatNumber(after.themeAreas) })}
            </p>
          </li>
        ) : null}
        {guardrails.length === 0 ? (
          <li data-level="kept">
            <Check size={15} strokeWidth={1.75} aria-hidden="true" />
            <p>{t('planner:guard.none')}</p>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Guardrail({ broken: { kind, level, text, records } }: { broken: Broken }) {
  const { t } = useTranslation();
  const href = useHref();
  const Icon = icons[kind];
  const [first] = records;
  return (
    <li data-level={level.toLowerCase()}>
      <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
      <p>
        <span className="strong">{`${t(`planner:guard.kind.${kind}`)}.`}</span>{' '}
        <span className="visually-hidden">{t(`planner:guard.level.${level}`)}</span>
        {first ? (
          <a className="planner-told" href={href({ selection: [first.id] })}>
            {text}
          </a>
        ) : (
          text
        )}
      </p>
    </li>
  );
}
