import { type LucideIcon, Pencil, X } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bindKeys } from '../../state/keys.ts';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { IconButton } from '../../ui/Button.tsx';
import { type TabItem, TabSet } from '../../ui/TabSet.tsx';
import { takesFocus } from '../panelFocus.ts';

export const CloseContext = createContext<() => void>(() => undefined);

export interface RecordShellProps {
  icon: LucideIcon;
  /** The kind in a word. */
  kind: string;
  title: ReactNode;
  /** One line of what it is. */
  about?: ReactNode;
  /** A picture beside the title. */
  figure?: ReactNode;
  tabs: readonly TabItem[];
  /** Actions at the bottom. */
  actions?: ReactNode;
}

/** Kind and close; title; tabs with counts; actions at the bottom. */
export function RecordShell({ icon: Icon, kind, title, about, figure, tabs, actions }: RecordShellProps) {
  const { t } = useTranslation();
  const close = useContext(CloseContext);
  const changes = useChangeHref();
  const heading = useRef<HTMLHeadingElement>(null);
  const [tab, setTab] = useState(tabs[0]?.id ?? '');
  useEffect(() => {
    const focus = takesFocus('panel');
    if (focus) heading.current?.focus(focus);
  }, []);
  const ids = tabs.map(({ id }) => id).join(' ');
  useEffect(() => {
    const turn = (by: number): void => {
      const all = ids.split(' ');
      setTab((now) => all[(all.indexOf(now) + by + all.length) % all.length] ?? now);
    };
    return bindKeys(
      { keys: '[', label: 'keys:tabs', run: () => turn(-1) },
      { keys: ']', label: 'keys:tabs', run: () => turn(1) },
    );
  }, [ids]);
  return (
    <>
      <div className="panel-head">
        <div className="row">
          <Icon size={14} strokeWidth={1.75} aria-hidden="true" className="t3" />
          <span className="xs t3">{kind}</span>
          <span className="space" />
          {changes ? (
            <a className="icon-btn" href={changes} aria-label={t('record:change')} title={t('record:change')}>
              <Pencil size={16} aria-hidden="true" />
            </a>
          ) : null}
          <IconButton label={t('record:close')} icon={<X size={16} />} onPress={close} />
        </div>
        <div className="panel-title">
          {figure}
          <div>
            <h2 ref={heading} tabIndex={-1}>
              {title}
            </h2>
            {about ? <div className="xs t3 n">{about}</div> : null}
          </div>
        </div>
      </div>
      <TabSet label={t('record:tabs')} tabs={tabs} selected={tab} onSelect={setTab} />
      {actions ? <div className="panel-foot">{actions}</div> : null}
    </>
  );
}

/** Where the one record that is shown is changed; null where two are, or nobody is named. */
function useChangeHref(): string | null {
  const href = useHref();
  const { selection, rolesOnly } = usePlace();
  const [id, another] = selection;
  return id === undefined || another !== undefined || rolesOnly ? null : href({ options: { form: id } });
}
