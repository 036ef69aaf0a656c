import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerScenarioDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { AllTimes } from './AllTimes.tsx';
import { Assumptions } from './Assumptions.tsx';
import { BeforeAfterCard } from './BeforeAfterCard.tsx';
import { BusiestCard } from './BusiestCard.tsx';
import { CarriedOut } from './CarriedOut.tsx';
import { ChangesCard } from './ChangesCard.tsx';
import { GuardrailsCard } from './GuardrailsCard.tsx';
import { landing } from './landing.ts';
import { NameFirst } from './NameFirst.tsx';
import { ScenarioActions } from './ScenarioActions.tsx';
import { StepsCard } from './StepsCard.tsx';
import { SuggestCard } from './SuggestCard.tsx';
import type { Scenario } from './scenario.ts';
import { usePlanNews } from './usePlanNews.ts';
import { type Planning, usePlanning } from './usePlanning.ts';

/*
 *  .planner
 *    StepsCard      ChangesCard       BeforeAfterCard
 *    SuggestCard    GuardrailsCard    BusiestCard
 */
export function ScenarioPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const href = useHref();
  const answer = useAnswer(PlannerScenarioDocument, { id, scope: useScope() });
  const scenario = answer.data?.scenario ?? undefined;
  const planning = usePlanning(id, scenario, answer.again);
  const title = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (landing.take(id)) title.current?.focus();
  }, [id]);
  return (
    <Page
      title={
        <span ref={title} tabIndex={-1}>
          {scenario ? scenario.name : t('planner:one')}
        </span>
      }
      about={<About scenario={scenario} />}
      back={{ href: href({ record: null, options: noOptions }), label: t('planner:back') }}
      actions={scenario ? <ScenarioActions scenario={scenario} planning={planning} /> : null}
    >
      <Answered answer={answer} lines={12}>
        {({ scenario: shown }) => (shown ? <Shown scenario={shown} planning={planning} /> : null)}
      </Answered>
    </Page>
  );
}

/** What a scenario keeps in the address means nothing beside it. */
const noOptions = { step: null, side: null, figure: null, boards: null, twin: null, with: null };

function About({ scenario }: { scenario: Scenario | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="tag accent">{t('planner:one')}</span>{' '}
      {scenario?.description ?? (scenario?.carriedOut ? null : t('planner:untouched'))}
    </>
  );
}

function Shown({ scenario, planning }: { scenario: Scenario; planning: Planning }) {
  const { rolesOnly } = usePlace();
  const { t } = useTranslation();
  const news = usePlanNews(scenario, planning.others);
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {news}
      </p>
      <CarriedOut of={scenario.carriedOut} />
      <AllTimes />
      <NameFirst off={planning.fixed} />
      {planning.others ? <p className="planner-others planner-notice">{planning.othersText}</p> : null}
      {rolesOnly ? <p className="t2 planner-notice">{t('planner:nameless')}</p> : null}
      <div className="planner">
        <div className="planner-left">
          <StepsCard scenario={scenario} planning={planning} />
          <SuggestCard scenario={scenario} planning={planning} />
        </div>
        <div className="planner-middle">
          <ChangesCard scenario={scenario} />
          <GuardrailsCard plan={scenario.plan} />
        </div>
        <div className="planner-side">
          <BeforeAfterCard scenario={scenario} />
          <BusiestCard busiest={scenario.plan.busiest} />
          <Assumptions scenario={scenario} />
        </div>
      </div>
    </>
  );
}
