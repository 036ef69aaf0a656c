import { ArrowLeftRight } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PlannerAddDocument,
  PlannerSaveDocument,
  PlannerTriedDocument,
  type PlannerTriedQuery,
} from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { signature } from '../../state/preferences.ts';
import { store, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { Refused } from '../../ui/Refused.tsx';
import { PickRecord } from './PickRecord.tsx';
import { planHistoryOf } from './planHistory.ts';
import type { ScenarioRow } from './scenario.ts';
import type { Picked } from './stepForm.ts';
import { stepOfTrial, type Trial, trialOf, turnedWell } from './trying.ts';
import { usePlanEdits } from './usePlanEdits.ts';

/** Where a merger or a nesting is to be tried: in a scenario that stands, or in a new one. */
export function TryCard({ scenarios }: { scenarios: readonly ScenarioRow[] }) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const asked = trialOf(options);
  const [chosen, choose] = useState<Picked | null>(null);
  const [turned, turn] = useState(false);
  const [one, other] = [useTried(asked.board), useTried(asked.into ?? chosen?.id ?? null)];
  const rankOf = (id: string) => {
    const board = [one, other].find((each) => each?.id === id);
    return board ? { byLaw: board.statutoryBasis !== null, people: board.peopleCount } : null;
  };
  const well = turnedWell({ ...asked, into: asked.into ?? chosen?.id ?? null }, rankOf);
  const trial: Trial = turned ? { ...well, board: well.into, into: well.board } : well;
  const boardOf = (id: string | null) => [one, other].find((each) => each !== null && each.id === id);
  const [board, into] = [boardOf(trial.board), boardOf(trial.into)];
  return (
    <section className="card planner-try" aria-labelledby="planner-try">
      <h2 id="planner-try">{t(`planner:try.${trial.kind}`)}</h2>
      <div className="row wrap">
        {board ? <RecordName of={board} className="medium" /> : null}
        {board && into ? (
          <>
            <Button icon={<ArrowLeftRight size={16} aria-hidden="true" />} onPress={() => turn(!turned)}>
              {t(`planner:try.into.${trial.kind}`)}
              <span className="visually-hidden">{t('planner:try.turn')}</span>
            </Button>
            <RecordName of={into} className="medium" />
          </>
        ) : null}
      </div>
      {asked.into === null ? (
        <PickRecord
          label={t('planner:try.other')}
          kind="BOARD"
          single
          chosen={chosen ? [chosen] : []}
          onChange={([first]) => choose(first ?? null)}
        />
      ) : null}
      <Places trial={trial} scenarios={scenarios} />
    </section>
  );
}

type Tried = Extract<PlannerTriedQuery['node'], { __typename?: 'Board'; peopleCount: number }>;

function useTried(id: string | null): Tried | null {
  const { data } = useAnswer(PlannerTriedDocument, { id: id ?? '', scope: useScope() }, id === null);
  const node = data?.node;
  return id !== null && node && 'peopleCount' in node && node.id === id ? node : null;
}

/** The scenarios that it may be added to, the one changed last first, and a name for a new one. */
function Places({ trial, scenarios }: { trial: Trial; scenarios: readonly ScenarioRow[] }) {
  const { t } = useTranslation();
  const { edit, pending, problem } = usePlanEdits(() => undefined);
  const [name, setName] = useState('');
  const action = stepOfTrial(trial);
  const off = pending || action === null;
  const addTo = async (scenario: string): Promise<void> => {
    if (action === null) return;
    const added = await edit(PlannerAddDocument, { scenario, action, by: signature() });
    const step = added?.addScenarioStep.steps.at(-1)?.id;
    if (!added) return;
    planHistoryOf(scenario).note();
    store.step({ record: scenario, options: { try: null, boards: null, step: step ?? null } });
  };
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (off || name.trim() === '') return;
    const made = await edit(PlannerSaveDocument, { input: { name: name.trim() }, by: signature() });
    if (made) await addTo(made.saveScenario.id);
  };
  const latest = scenarios.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  return (
    <>
      {latest.length > 0 ? (
        <ul className="planner-places" aria-label={t('planner:try.where')}>
          {latest.map(({ id, name: called }) => (
            <li key={id}>
              <Button isDisabled={off} onPress={() => void addTo(id)}>
                {t('planner:try.addTo', { name: called })}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <form className="planner-begin" onSubmit={(event) => void begin(event)}>
        <label htmlFor="planner-try-name">{t('planner:new.name')}</label>
        <span className="field">
          <input
            id="planner-try-name"
            value={name}
            maxLength={120}
            placeholder={t('planner:new.example')}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        </span>
        <button type="submit" className="btn" disabled={off} data-disabled={off || undefined}>
          {t('planner:try.begin')}
        </button>
        <a className="btn quiet" href={store.addressOf({ options: { try: null, boards: null } })}>
          {t('planner:leave')}
        </a>
      </form>
      <Refused problem={problem} />
    </>
  );
}
