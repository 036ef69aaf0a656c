import { Columns2 } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerScenarioDocument } from '../../api/operations.generated.ts';
import { type Answer, useAnswer } from '../../api/useAnswer.ts';
import { useHref, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { MeasureHelp } from '../../ui/MeasureHelp.tsx';
import { Page } from '../../ui/Page.tsx';
import { AllTimes } from './AllTimes.tsx';
import { Assumptions } from './Assumptions.tsx';
import { BarLegend } from './BeforeAfterCard.tsx';
import { CompareMenu } from './CompareMenu.tsx';
import { FigureBar } from './FigureBar.tsx';
import { FigureTurn } from './FigureTurn.tsx';
import { axisFor, differenceText, type FigureName, figuresShown, manners } from './figures.ts';
import { Invited } from './Invited.tsx';
import { Lost, partsText } from './LostVoices.tsx';
import type { Scenario } from './scenario.ts';
import './compare.css';

/** Two or three scenarios side by side, every figure on one axis. */
export function ComparePage({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const href = useHref();
  const scope = useScope();
  const [first = '', second = '', third = ''] = ids;
  const answers = [
    useAnswer(PlannerScenarioDocument, { id: first, scope }),
    useAnswer(PlannerScenarioDocument, { id: second, scope }),
    useAnswer(PlannerScenarioDocument, { id: third, scope }, third === ''),
  ].slice(0, third === '' ? 2 : 3);
  const answer = together(answers);
  return (
    <Page
      title={t('planner:compare.title')}
      about={t('planner:compare.about')}
      back={{ href: href({ options: { with: null } }), label: t('planner:compare.back') }}
      actions={
        <CompareMenu
          id={first}
          trigger={<Button icon={<Columns2 size={16} aria-hidden="true" />}>{t('planner:compare.with')}</Button>}
        />
      }
    >
      <AllTimes />
      <Answered answer={answer} lines={12}>
        {(scenarios) => <Compared scenarios={scenarios} />}
      </Answered>
    </Page>
  );
}

type Asked = Answer<{ scenario?: Scenario | null }>;

/** All of them, or why one is not here. */
function together(answers: readonly Asked[]) {
  const found = answers.flatMap(({ data }) => data?.scenario ?? []);
  return {
    data: found.length === answers.length ? found : undefined,
    outdated: answers.some(({ outdated }) => outdated),
    problem: answers.find(({ problem }) => problem)?.problem ?? null,
    slow: answers.some(({ slow }) => slow),
    again: () => {
      for (const { again } of answers) again();
    },
  };
}

function Compared({ scenarios }: { scenarios: readonly Scenario[] }) {
  const { t } = useTranslation();
  const href = useHref();
  const shown = figuresShown(scenarios.flatMap(({ plan }) => [plan.before, plan.after]));
  return (
    <div className="stack">
      <section className="card planner-compared">
        <div className="card-head">
          <h2 id="planner-compared">{t('planner:figures.title')}</h2>
          <span className="space" />
          <BarLegend />
        </div>
        <div className="planner-scroll">
          <table aria-labelledby="planner-compared">
            <thead>
              <tr>
                <th scope="col">{t('planner:compare.figure')}</th>
                {scenarios.map(({ id, name }) => (
                  <th key={id} scope="col">
                    <a className="link" href={href({ record: id, options: { with: null } })}>
                      {name}
                    </a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((name) => (
                <Row key={name} name={name} scenarios={scenarios} />
              ))}
              <tr>
                <th scope="row">{t('planner:voices.title')}</th>
                {scenarios.map(({ id, plan }) => (
                  <td key={id}>
                    <span className="n strong">{formatNumber(plan.lostVoices.count)}</span>
                    <Invited people={plan.invited} open={false} />
                    {plan.lostVoices.count > 0 ? <p className="xs t2">{partsText(plan.lostVoices, t)}</p> : null}
                  </td>
                ))}
              </tr>
              <tr>
                <th scope="row">{t('planner:guard.title')}</th>
                {scenarios.map(({ id, plan }) => (
                  <td key={id}>
                    <Against guardrails={plan.guardrails} />
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      </section>
      <div className="planner-beside">
        {scenarios.map((scenario) => (
          <Beside key={scenario.id} scenario={scenario} />
        ))}
      </div>
    </div>
  );
}

function Row({ name, scenarios }: { name: FigureName; scenarios: readonly Scenario[] }) {
  const { t } = useTranslation();
  const { of, digits, measures } = manners[name];
  const label = t(`planner:figure.${name}`);
  const axis = axisFor(
    name,
    scenarios.map(({ plan }) => plan),
  );
  const text = (value: number | null): string => (value === null ? t('ui:unknown') : formatNumber(value, digits));
  return (
    <tr>
      <th scope="row">
        {label} {measures.length > 0 ? <MeasureHelp measures={measures} called={label} /> : null}
      </th>
      {scenarios.map(({ id, plan, rate }) => {
        const [before, after] = [of(plan.before), of(plan.after)];
        const difference = before === null || after === null ? null : differenceText(before, after, digits);
        return (
          <td key={id}>
            <span className="planner-figure">
              <FigureTurn before={text(before)} after={text(after)} />
              <span className="space" />
              <span className="n xs t2">
                {before === null || after === null ? '' : (difference ?? t('planner:figures.same'))}
              </span>
            </span>
            <FigureBar before={before} after={after} axis={axis} />
            {name === 'people' ? <Invited people={plan.invited} open={false} /> : null}
            {name === 'cost' ? (
              <p className="xs t3">
                {rate === null ? t('planner:assume.noRate') : t('planner:figures.rate', { rate: formatMeasure(rate) })}
              </p>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}

function Against({ guardrails }: Pick<Scenario['plan'], 'guardrails'>) {
  const { t } = useTranslation();
  const errors = guardrails.filter(({ level }) => level === 'ERROR').length;
  const warnings = guardrails.length - errors;
  if (guardrails.length === 0) return <span className="t3">{t('planner:guard.none')}</span>;
  return (
    <span className="row wrap">
      {errors > 0 ? <span className="tag broken">{t('planner:guard.errors', { count: errors })}</span> : null}
      {warnings > 0 ? <span className="tag warn">{t('planner:guard.warnings', { count: warnings })}</span> : null}
    </span>
  );
}

/** The steps of one of them, whose voice it costs, and what it assumes. */
function Beside({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const heading = useId();
  const { name, steps, plan } = scenario;
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>{name}</h2>
      </div>
      <div className="card-body stack">
        {steps.length === 0 ? (
          <p className="t3">{t('planner:steps.none')}</p>
        ) : (
          <ol className="planner-plain">
            {steps.map(({ id, text }, place) => (
              <li key={id} className={plan.steps[place]?.counted ? undefined : 't3'}>
                {text}
                {plan.steps[place]?.counted ? null : ` (${t('planner:step.notCounted')})`}
              </li>
            ))}
          </ol>
        )}
        <div>
          <h3>{t('planner:voices.title')}</h3>
          <Lost voices={plan.lostVoices} />
        </div>
        <Assumptions scenario={scenario} />
      </div>
    </section>
  );
}
