import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FrameDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, usePlace, useScope, useScopeOfMeetings } from '../../state/useBoardwalk.ts';
import { Dialogue } from '../../ui/Overlay.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { changedParts } from './changedParts.ts';
import { DatePill } from './DatePill.tsx';
import { DateSlider } from './DateSlider.tsx';
import { RolesPill } from './RolesPill.tsx';
import { ScopePills } from './ScopePills.tsx';
import './scope.css';

/** What is counted, in every view: when, where, about what, how sure, which seats; right, how much that is. */
export function ScopeBar() {
  const { t } = useTranslation();
  const narrow = useNarrow(1100);
  return (
    <section className="scope" aria-label={t('scope:label')}>
      <DatePill />
      {narrow ? (
        <ScopeSheet />
      ) : (
        <>
          <DateSlider />
          <ScopePills />
        </>
      )}
      <RolesPill />
      <InScope />
    </section>
  );
}

function InScope() {
  const { t } = useTranslation();
  const href = useHref();
  const { data, outdated } = useAnswer(FrameDocument, { scope: useScope(), ofMeetings: useScopeOfMeetings() });
  return (
    <output className={outdated ? 'scope-total n outdated' : 'scope-total n'}>
      {data ? (
        <>
          <a href={href({ view: 'network', options: { twin: 'table' } })}>
            {t('scope:boards', { count: data.inScope.boards })}
          </a>
          <span className="scope-people">
            {' · '}
            <a href={href({ view: 'people', record: null })}>{t('scope:people', { count: data.inScope.people })}</a>
          </span>
        </>
      ) : null}
    </output>
  );
}

function ScopeSheet() {
  const { t } = useTranslation();
  const { scope } = usePlace();
  const [open, setOpen] = useState(false);
  const changed = changedParts(scope).length;
  return (
    <>
      <AriaButton className="pill" data-changed={changed > 0 || undefined} onPress={() => setOpen(true)}>
        <b>{changed > 0 ? t('scope:filters', { count: changed }) : t('scope:everything')}</b>
        <SlidersHorizontal size={14} aria-hidden="true" />
      </AriaButton>
      <Dialogue title={t('scope:label')} open={open} onClose={() => setOpen(false)}>
        <div className="scope-sheet">
          <DateSlider />
          <ScopePills />
        </div>
      </Dialogue>
    </>
  );
}
