import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerSaveDocument } from '../../api/operations.generated.ts';
import { useSend } from '../../api/useSend.ts';
import { signature } from '../../state/preferences.ts';
import { store } from '../../state/useBoardwalk.ts';
import { Refused } from '../../ui/Refused.tsx';
import { NameFirst } from './NameFirst.tsx';

const longest = 120;

/** Names a scenario and begins it. */
export function NewScenario() {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState('');
  const { send, pending, problem } = useSend(PlannerSaveDocument);
  const off = pending || name.trim() === '';
  const begin = async (): Promise<void> => {
    const made = await send({ input: { name: name.trim() }, by: signature() });
    if (made) store.step({ record: made.saveScenario.id });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!off) void begin();
  };
  return (
    <form className="planner-begin" onSubmit={submit}>
      <label htmlFor={id}>{t('planner:new.name')}</label>
      <span className="field">
        <input
          id={id}
          value={name}
          maxLength={longest}
          placeholder={t('planner:new.example')}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
      </span>
      <button type="submit" className="btn primary" disabled={off} data-disabled={off || undefined}>
        {t('planner:new.begin')}
      </button>
      <NameFirst />
      <Refused problem={problem} />
    </form>
  );
}
