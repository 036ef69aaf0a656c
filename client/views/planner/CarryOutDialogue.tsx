import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerCarryOutDocument } from '../../api/operations.generated.ts';
import { useSend } from '../../api/useSend.ts';
import { date } from '../../state/address.ts';
import { rememberSignature } from '../../state/preferences.ts';
import { store } from '../../state/useBoardwalk.ts';
import { useSignature } from '../../state/useSignature.ts';
import { Button } from '../../ui/Button.tsx';
import { isoText } from '../../ui/isoText.ts';
import { Dialogue } from '../../ui/Overlay.tsx';
import { Refused } from '../../ui/Refused.tsx';
import { SignatureField } from '../../ui/SignatureField.tsx';
import { LogLine } from './LogLine.tsx';
import type { Scenario } from './scenario.ts';
import { Unagreed, unagreed } from './Unagreed.tsx';
import type { Planning } from './usePlanning.ts';

export interface CarryOutDialogueProps {
  scenario: Scenario;
  planning: Planning;
  open: boolean;
  close: () => void;
}

/** An agreed scenario made true: who does so and who agreed it, from which day, and why though something speaks against it. It leads to the change, which can be taken back. */
export function CarryOutDialogue({ scenario, planning, open, close }: CarryOutDialogueProps) {
  const { t } = useTranslation();
  return (
    <Dialogue title={t('planner:carryOut.title', { name: scenario.name })} open={open} onClose={close}>
      <CarryOut scenario={scenario} planning={planning} close={close} />
    </Dialogue>
  );
}

const dayLength = 'yyyy-mm-dd'.length;

function CarryOut({ scenario, planning, close }: Omit<CarryOutDialogueProps, 'open'>) {
  const { t } = useTranslation();
  const name = useSignature();
  const { send, pending, problem } = useSend(PlannerCarryOutDocument);
  const [day, setDay] = useState('');
  const [why, setWhy] = useState('');
  const [despite, setDespite] = useState('');
  const [tried, setTried] = useState(false);
  const { guardrails, steps } = scenario.plan;
  // What stands in the way on that day may not stand in what is shown: the answer says so then.
  const stands = guardrails.some(({ level }) => level === 'ERROR') || problem?.code === 'CONFLICT';
  const from = date(isoText(day));
  const lacks = {
    agreed: unagreed(scenario).length > 0,
    name: name === null,
    why: why.trim() === '',
    day: from?.length !== dayLength,
    despite: guardrails.some(({ level }) => level === 'ERROR') && despite.trim() === '',
  };
  const wrong = (part: keyof typeof lacks): string | null =>
    tried && lacks[part] ? t(`planner:wrong.carryOut.${part}`) : null;
  const carry = async (first: string): Promise<void> => {
    const answer = await send({
      id: scenario.id,
      from: first,
      despite: despite.trim(),
      why: why.trim(),
      by: name,
    });
    if (answer)
      store.step({ view: 'data', record: 'log', selection: [], options: { change: answer.carryOutScenario.id } });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (from !== null && !Object.values(lacks).includes(true)) void carry(from);
  };
  return (
    <form className="planner-form" noValidate onSubmit={submit}>
      <p>{t('planner:carryOut.means', { count: steps.filter(({ counted }) => counted).length })}</p>
      <p className="xs t2">{t('planner:carryOut.undated')}</p>
      <SignatureField name={name} remember={rememberSignature} wrong={wrong('name')} />
      <Unagreed scenario={scenario} planning={planning} />
      {wrong('agreed') === null ? null : (
        <p className="xs planner-wrong" role="alert">
          {wrong('agreed')}
        </p>
      )}
      <LogLine label={t('planner:carryOut.why')} value={why} onChange={setWhy} wrong={wrong('why')} />
      <LogLine
        label={t('planner:carryOut.day')}
        value={day}
        placeholder={t('planner:carryOut.example')}
        onChange={setDay}
        wrong={wrong('day')}
      />
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
        <LogLine label={t('planner:carryOut.despite')} value={despite} onChange={setDespite} wrong={wrong('despite')} />
      ) : null}
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
