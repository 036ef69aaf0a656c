import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PickRecord } from './PickRecord.tsx';
import { numberOf, type Picked } from './stepForm.ts';
import type { Wish } from './suggesting.ts';

const mostSteps = 5;

/** Under which limits a plan is looked for. */
export function WishFields({ wish, onChange }: { wish: Wish; onChange: (part: Partial<Wish>) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [stay, setStay] = useState<readonly Picked[]>([]);
  const [themes, setThemes] = useState<readonly Picked[]>([]);
  const [price, setPrice] = useState('');
  const isFewest = wish.search === 'FEWEST';
  return (
    <>
      {isFewest ? null : (
        <label className="row">
          <span>{t('planner:suggest.steps')}</span>
          <select
            className="planner-number"
            value={wish.steps}
            onChange={({ target }) => onChange({ steps: Number(target.value) })}
          >
            {Array.from({ length: mostSteps }, (_, place) => place + 1).map((steps) => (
              <option key={steps} value={steps}>
                {steps}
              </option>
            ))}
          </select>
        </label>
      )}
      <details>
        <summary>{t('planner:suggest.limits')}</summary>
        <div className="planner-limits">
          <PickRecord
            label={t('planner:suggest.stay')}
            kind="BOARD"
            chosen={stay}
            onChange={(boards) => {
              setStay(boards);
              onChange({ stay: boards.map((board) => board.id) });
            }}
            hint={t('planner:suggest.stayHow')}
          />
          {isFewest ? null : (
            <>
              <label className="planner-tick">
                <input
                  type="checkbox"
                  checked={wish.dissolve}
                  disabled={wish.search === 'NEST'}
                  onChange={({ target }) => onChange({ dissolve: target.checked })}
                />
                {t('planner:suggest.dissolve')}
              </label>
              <label className="planner-tick">
                <input
                  type="checkbox"
                  checked={wish.keepVoices}
                  onChange={({ target }) => onChange({ keepVoices: target.checked })}
                />
                {t('planner:suggest.keepVoices')}
              </label>
              <PickRecord
                label={t('planner:suggest.keepVoicesOn')}
                kind="THEME"
                chosen={themes}
                onChange={(picked) => {
                  setThemes(picked);
                  onChange({ keepVoicesOn: picked.map((theme) => theme.id) });
                }}
                hint={t('planner:suggest.keepVoicesHow')}
              />
              <div className="planner-field">
                <label htmlFor={id}>{t(`planner:suggest.price.${wish.search === 'SEATS' ? 'SEATS' : 'HOURS'}`)}</label>
                <input
                  id={id}
                  value={price}
                  inputMode="decimal"
                  autoComplete="off"
                  aria-invalid={wish.price === null ? true : undefined}
                  aria-describedby={`${id}-hint`}
                  onChange={({ target }) => {
                    setPrice(target.value);
                    onChange({ price: target.value.trim() === '' ? 0 : numberOf(target.value) });
                  }}
                />
                <p id={`${id}-hint`} className={wish.price === null ? 'xs planner-wrong' : 'xs t3'}>
                  {t(wish.price === null ? 'planner:wrong.number' : 'planner:suggest.priceHow')}
                </p>
              </div>
            </>
          )}
        </div>
      </details>
    </>
  );
}
