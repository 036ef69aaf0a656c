import { Check, Link2, UserRound, UsersRound } from 'lucide-react';
import { type ReactNode, useContext, useState } from 'react';
import { Button as AriaButton, OverlayTriggerStateContext } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../state/place.ts';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { Drop } from '../../ui/Overlay.tsx';
import './share.css';

/** Copies the address of what is shown, for somebody who is to see names, or roles only. */
export function ShareMenu() {
  const { t } = useTranslation();
  return (
    <Drop
      label={t('app:share.label')}
      trigger={
        <Button tone="quiet" icon={<Link2 size={16} />}>
          {t('app:share.label')}
        </Button>
      }
    >
      <Choices />
    </Drop>
  );
}

interface Outcome {
  rolesOnly: boolean;
  copied: boolean;
  address: string;
}

function Choices() {
  const { t } = useTranslation();
  const { rolesOnly: now, view } = usePlace();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const overlay = useContext(OverlayTriggerStateContext);
  // Nobody is found by name then, and the name that was sought would stand in the address.
  const stepTo = (rolesOnly: boolean): Step =>
    rolesOnly && view === 'people' ? { rolesOnly, options: { find: null } } : { rolesOnly };
  const copy = async (rolesOnly: boolean): Promise<void> => {
    const address = window.location.origin + store.addressOf(stepTo(rolesOnly));
    const copied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    setOutcome({ rolesOnly, copied, address });
  };
  const choice = (rolesOnly: boolean, icon: ReactNode) => {
    const done = outcome?.copied && outcome.rolesOnly === rolesOnly;
    return (
      <li>
        <AriaButton className="choice share-choice" onPress={() => void copy(rolesOnly)}>
          {done ? <Check size={16} aria-hidden="true" /> : icon}
          <span>
            <span className="medium">{t(rolesOnly ? 'app:share.roles' : 'app:share.names')}</span>
            <span className="xs t2">{t(rolesOnly ? 'app:share.rolesShow' : 'app:share.namesShow')}</span>
          </span>
        </AriaButton>
      </li>
    );
  };
  return (
    <div className="share">
      <p className="xs t3">{t('app:share.how')}</p>
      <ul>
        {choice(false, <UserRound size={16} aria-hidden="true" />)}
        {choice(true, <UsersRound size={16} aria-hidden="true" />)}
      </ul>
      <output className="share-outcome">
        {outcome ? t(outcome.copied ? 'app:share.copied' : 'app:share.refused') : null}
      </output>
      {outcome && !outcome.copied ? (
        <span className="field">
          <input
            readOnly
            value={outcome.address}
            aria-label={t('app:share.address')}
            onFocus={({ target }) => target.select()}
          />
        </span>
      ) : null}
      <button
        type="button"
        className="link"
        onClick={() => {
          overlay?.close();
          store.step(stepTo(!now));
        }}
      >
        {t(now ? 'app:share.seeNames' : 'app:share.seeRoles')}
      </button>
    </div>
  );
}
