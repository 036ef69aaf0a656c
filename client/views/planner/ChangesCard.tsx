import { Waypoints } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CanvasHandle, GraphCanvas } from '../../canvas/GraphCanvas.tsx';
import type { Target } from '../../canvas/pointer.ts';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { useTwin } from '../../state/useTwin.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PrintedSvg } from '../../ui/PrintedSvg.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TwinButton } from '../../ui/TwinButton.tsx';
import { ChangesLegend } from './ChangesLegend.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import { type PlanPicture, type Side, sides } from './planPicture.ts';
import type { Scenario } from './scenario.ts';
import { usePlanPicture } from './usePlanPicture.ts';
import { usePlanSheet } from './usePlanSheet.ts';

/** What the plan changes, drawn: before, with what goes and comes, and after; or as a table. */
export function ChangesCard({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const { table, toggle } = useTwin();
  const side = sides.find((one) => one === options.side) ?? 'change';
  const all = options.boards === 'all';
  const { drawn, answer } = usePlanPicture(scenario, { side, all });
  return (
    <section className="card planner-changes" aria-labelledby="planner-changes">
      <div className="card-head">
        <h2 id="planner-changes">{t('planner:changes.title')}</h2>
        <span className="space" />
        {table ? null : (
          <Segmented<Side>
            label={t('planner:changes.side')}
            segments={sides.map((value) => ({ value, label: t(`planner:changes.${value}`) }))}
            value={side}
            onChange={(value) => store.step({ options: { side: value === 'change' ? null : value } })}
          />
        )}
        <TwinButton
          table={table}
          toggle={toggle}
          picture={t('planner:changes.picture')}
          pictureIcon={<Waypoints size={16} aria-hidden="true" />}
        />
      </div>
      {table ? (
        <ChangesTable scenario={scenario} />
      ) : (
        <Answered answer={answer} lines={10}>
          {() => (drawn ? <Drawn scenario={scenario} drawn={drawn} side={side} all={all} /> : null)}
        </Answered>
      )}
    </section>
  );
}

interface DrawnProps {
  scenario: Scenario;
  drawn: PlanPicture;
  side: Side;
  all: boolean;
}

const nothingPicked: ReadonlySet<string> = new Set();

function Drawn({ scenario, drawn: { picture, leftOut, inAll }, side, all }: DrawnProps) {
  const { t } = useTranslation();
  const { selection, options } = usePlace();
  const [focused, setFocused] = useState<string | null>(null);
  const [canvas, setCanvas] = useState<CanvasHandle | null>(null);
  const sheet = usePlanSheet(scenario, picture);
  const chosen = options.step;
  const selected = useMemo(() => {
    const step = scenario.steps.find(({ id }) => id === chosen);
    return [...new Set([...selection, ...(step?.boards.map(({ id }) => id) ?? [])])];
  }, [selection, scenario.steps, chosen]);
  const said = picture.things.find(({ id }) => id === focused);
  const open = (target: Target | null): void => {
    if (target === null) return;
    const tie = picture.ties.find(({ id }) => id === target.id);
    const ids = target.what === 'thing' ? [target.id] : tie ? [tie.source, tie.target] : [];
    const isThere = (id: string): boolean => !scenario.plan.boards.some((board) => board.id === id && !board.board);
    const isPair = tie === undefined || tie.kind === 'shared';
    if (ids.length > 0 && ids.every(isThere) && isPair) store.step({ selection: ids });
  };
  if (picture.things.length === 0) return <Empty>{t('planner:changes.nothing')}</Empty>;
  return (
    <>
      <div className="planner-ground">
        <GraphCanvas
          embedded
          onStage={setCanvas}
          picture={picture}
          selected={selected}
          lit={null}
          label={t('planner:changes.label', { name: scenario.name, side: t(`planner:changes.${side}`) })}
          help={t('planner:changes.help')}
          focused={focused}
          onFocus={setFocused}
          onPick={open}
          onOpen={(id) => open({ id, what: 'thing' })}
          picked={nothingPicked}
          picking={null}
          onPicked={() => undefined}
          onHover={() => undefined}
          onEscape={() => store.step({ selection: [] })}
        />
        <p className="visually-hidden" aria-live="polite">
          {said ? `${said.name}. ${markWords(said, t)}` : ''}
        </p>
      </div>
      <PrintedSvg className="planner-printed" write={() => canvas?.svg(sheet())} />
      <div className="planner-under">
        <ChangesLegend picture={picture} inAll={inAll} />
        {leftOut > 0 || all ? (
          <button
            type="button"
            className="link xs"
            onClick={() => store.step({ options: { boards: all ? null : 'all' } })}
          >
            {all ? t('planner:changes.fewer') : t('planner:changes.all', { count: leftOut })}
          </button>
        ) : null}
      </div>
      <SpokenChanges scenario={scenario} />
    </>
  );
}

type Marked = PlanPicture['picture']['things'][number];

function markWords({ plan }: Marked, t: (key: string) => string): string {
  return plan === undefined ? '' : t(`planner:legend.${plan === 'loses' ? 'breaks' : plan}`);
}

/** The picture for those who cannot see it: what becomes of each board that the plan touches. */
function SpokenChanges({ scenario: { plan } }: { scenario: Scenario }) {
  const { t } = useTranslation();
  return (
    <ul className="visually-hidden" aria-label={t('planner:changes.spoken')}>
      {plan.boards.map(({ id, name, state, peopleBefore, peopleAfter }) => (
        <li
          key={id}
        >{`${name}: ${t(`planner:state.${state}`)}. ${t('planner:changes.people', { before: peopleBefore, after: peopleAfter })}`}</li>
      ))}
    </ul>
  );
}
