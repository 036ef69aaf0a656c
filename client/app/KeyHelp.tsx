import { useEffect, useState, useSyncExternalStore } from 'react';
import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { bindKeys, boundKeys, onKeysChange } from '../state/keys.ts';
import { rememberSingleKeys, singleKeysOn } from '../state/preferences.ts';
import { Dialogue } from '../ui/Overlay.tsx';
import { keyHelp, openKeyHelp } from './keyHelpOpen.ts';

/** All keys that do something here and now, and the switch for single keys. */
export function KeyHelp() {
  const { t } = useTranslation();
  const open = useSyncExternalStore(keyHelp.subscribe, keyHelp.isOpen);
  const bound = useSyncExternalStore(onKeysChange, boundKeys);
  const [single, setSingle] = useState(singleKeysOn);
  useEffect(() => bindKeys({ keys: '?', label: 'keys:help', run: openKeyHelp }), []);
  const switched = (on: boolean): void => {
    rememberSingleKeys(on);
    setSingle(on);
  };
  return (
    <Dialogue title={t('keys:title')} open={open} onClose={keyHelp.close}>
      <dl className="keys">
        {[...new Set(bound.map(({ label }) => label))].map((label) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              {bound
                .filter((binding) => binding.label === label)
                .map(({ keys }) => (
                  <Strokes key={keys} keys={keys} />
                ))}
            </dd>
          </div>
        ))}
      </dl>
      <Switch className="switch" isSelected={single} onChange={switched}>
        <span className="switch-track" aria-hidden="true" />
        <span>{t('keys:single')}</span>
      </Switch>
    </Dialogue>
  );
}

function Strokes({ keys }: { keys: string }) {
  const { t } = useTranslation();
  const named = (key: string): string =>
    ({ Mod: t('keys:key.control'), Shift: t('keys:key.shift'), Escape: t('keys:key.escape') })[key] ??
    key.toUpperCase();
  return (
    <span className="row">
      {keys
        .split(/[ +]/)
        .filter((key) => key !== '')
        .map((key) => (
          <kbd key={key}>{named(key)}</kbd>
        ))}
    </span>
  );
}
