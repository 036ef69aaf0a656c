import { X } from 'lucide-react';
import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { GroundDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { tour } from '../../state/tour.ts';
import { store } from '../../state/useBoardwalk.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { steps, type TourStep } from './steps.ts';
import './tour.css';
import { useMarks } from './useMarks.ts';

/** The tour, while somebody takes it. */
export function Tour() {
  const at = useSyncExternalStore(tour.subscribe, tour.step);
  const step = at === null ? undefined : steps[at];
  // Of an empty landscape there is nothing to be shown; it begins on a later visit.
  const { data } = useAnswer(GroundDocument, {}, at === null);
  const isEmpty = at !== null && data?.whole.boards === 0;
  useEffect(() => {
    if (isEmpty) tour.putOff();
  }, [isEmpty]);
  if (data === undefined || isEmpty) return null;
  return at === null || step === undefined ? null : <TourCard at={at} step={step} />;
}

/*
 *  Beside the page, which goes on working; the focus is on the title of each step, so that it is read out.
 */
function TourCard({ at, step }: { at: number; step: TourStep }) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  const last = at === steps.length - 1;
  const card = useRef<HTMLDialogElement>(null);
  useMarks(step.marks);
  useEscape(card);
  useFocusBack();
  useEffect(() => {
    store.step(step.to);
    title.current?.focus();
  }, [step]);
  return (
    <dialog className="tour" open aria-labelledby="tour-title" aria-describedby="tour-text" ref={card}>
      <div className="tour-head">
        <p className="tour-count">{t('tour:count', { a: at + 1, b: steps.length })}</p>
        <IconButton label={t('tour:close')} icon={<X size={16} />} onPress={tour.end} />
      </div>
      <h2 id="tour-title" tabIndex={-1} ref={title}>
        {t(`tour:step.${step.name}.title`)}
      </h2>
      <p id="tour-text">{t(`tour:step.${step.name}.text`)}</p>
      <div className="tour-foot">
        {last ? null : (
          <Button tone="quiet" onPress={tour.end}>
            {t('tour:skip')}
          </Button>
        )}
        <span className="space" />
        {at === 0 ? null : <Button onPress={() => tour.goTo(at - 1)}>{t('tour:back')}</Button>}
        <Button tone="primary" onPress={last ? tour.end : () => tour.goTo(at + 1)}>
          {t(last ? 'tour:done' : 'tour:next')}
        </Button>
      </div>
    </dialog>
  );
}

/** Afterwards the focus is where it was before, or on the view where that is gone. */
function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // In the page of the last step what began the tour may be gone.
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
      else document.getElementById('main')?.focus();
    };
  }, []);
}

/** Esc ends the tour from within its card, and from the view where it has nothing else to close. */
function useEscape(card: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const struck = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const focus = document.activeElement;
      const nowhere = focus === document.body || focus?.id === 'main';
      if (!card.current?.contains(focus) && (!nowhere || store.snapshot().place.selection.length > 0)) return;
      event.preventDefault();
      tour.end();
    };
    document.addEventListener('keydown', struck, true);
    return () => document.removeEventListener('keydown', struck, true);
  }, [card]);
}
