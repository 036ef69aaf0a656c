import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerCarryOutDocument } from '../../api/operations.generated.ts';
import { useSend } from '../../api/useSend.ts';
import { date } from '../../state/address.ts';
import { signature } from '../../state/preferences.ts';
import { store } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { isoText } from '../../ui/isoText.ts';
import { Dialogue } from '../../ui/Overlay.tsx';
import { Refused } from '../../ui/Refused.tsx';
import type { Scenario } from './scenario.ts';

export interface CarryOutDialogueProps {
  scenario: Scenario;
  open: boolean;
  close: () => void;
}

/** An agreed scenario made true: from which day, why, and why though something speaks against it. It leads to the change, which can be taken back. */
export function CarryOutDialogue({ scenario, open, close }: CarryOutDialogueProps) {
  const { t } = useTranslation();
  return (
    <Dialogue title={t('planner:carryOut.title', { name: scenario.name })} open={open} onClose={close}>
      <CarryOut scenario={scenario} close={close} />
    </Dialogue>
  );
}

const dayLength = 'yyyy-mm-dd'.length;

function CarryOut({ scenario, close }: Omit<CarryOutDialogueProps, 'open'>) {
  const { t } = useTranslation();
  const id = useId();
  const { send, pending, problem } = useSend(PlannerCarryOutDocument);
  const [day, setDay] = useState('');
  const [why, setWhy] = useState('');
  const [despite, setDespite] = useState('');
  const [tried, setTried] = useState(false);
  const { guardrails, steps } = scenario.plan;
  const stands = guardrails.some(({ level }) => level === 'ERROR');
  const from = date(isoText(day));
  const noDay = from?.length !== dayLength;
  const lacksReason = stands && despite.trim() === '';
  const carry = async (first: string): Promise<void> => {
    const answer = await send({
      id: scenario.id,
      from: first,
      despite: despite.trim(),
      why: why.trim(),
      by: signature(),
    });
    if (answer)
      store.step({ view: 'data', record: 'log', selection: [], options: { change: answer.carryOutScenario.id } });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!noDay && from !== null && !lacksReason) void carry(from);
  };
  return (
    <form className="planner-form" noValidate onSubmit={submit}>
      <p>{t('planner:carryOut.means', { count: steps.filter(({ counted }) => counted).length })}</p>
      <div className="planner-field">
        <label htmlFor={`${id}-day`} className="medium">
          {t('planner:carryOut.day')}
        </label>
        <input
          id={`${id}-day`}
          value={day}
          placeholder={t('planner:carryOut.example')}
          autoComplete="off"
          aria-invalid={tried && noDay ? true : undefined}
          aria-describedby={`${id}-day-hint`}
          onChange={({ target }) => setDay(target.value)}
        />
        <p id={`${id}-day-hint`} className="xs planner-wrong">
          {tried && noDay ? t('planner:wrong.day') : null}
        </p>
      </div>
      {guardrails.length > 0 ? (
        <div className="planner-guardrails">
          <h3>{t('planner:carryOut.against')}</h3>
          <ul>
            {guardrails.map(({ kind, level, text }) => (
              <li key={`${kind} ${text}`} data-level={level.toLowerCase()}>
                <p>
                  <span className="strong">{`${t(`planner:guard.kind.${kind}`)}.`}</span> {text}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {stands ? (
        <div className="planner-field">
          <label htmlFor={`${id}-despite`} className="medium">
            {t('planner:carryOut.despite')}
          </label>
          <input
            id={`${id}-despite`}
            value={despite}
            maxLength={2000}
            autoComplete="off"
            aria-invalid={tried && lacksReason ? true : undefined}
            aria-describedby={`${id}-despite-hint`}
            onChange={({ target }) => setDespite(target.value)}
          />
          <p id={`${id}-despite-hint`} className="xs planner-wrong">
            {tried && lacksReason ? t('planner:wrong.despite') : null}
          </p>
        </div>
      ) : null}
      <div className="planner-field">
        <label htmlFor={`${id}-why`} className="medium">
          {t('planner:carryOut.why')}
        </label>
        <input
          id={`${id}-why`}
          value={why}
          maxLength={2000}
          autoComplete="off"
          onChange={({ target }) => setWhy(target.value)}
        />
      </div>
      <Refused problem={problem} />
      <div className="row wrap">
        <button type="submit" className="btn primary" disabled={pending} data-disabled={pending || undefined}>
          {t(pending ? 'planner:carryOut.pending' : 'planner:carryOut.do')}
        </button>
        <Button onPress={close}>{t('planner:leave')}</Button>
      </div>
    </form>
  );
}
