import { type DragEvent, useEffect, useRef } from 'react';
import { PlannerMoveDocument } from '../../api/operations.generated.ts';
import { signature } from '../../state/preferences.ts';
import type { Scenario } from './scenario.ts';
import type { Planning } from './usePlanning.ts';

export interface Moving {
  to: (step: string, place: number) => void;
  begin: (event: DragEvent, step: string) => void;
  drop: (event: DragEvent, place: number) => void;
  over: (event: DragEvent) => void;
}

const dragged = 'application/x-boardwalk-step';

/** Puts a step elsewhere, dragged or by key; the focus goes along. */
export function useMoving({ id, steps }: Scenario, planning: Planning): Moving {
  const moved = useRef<string | null>(null);
  const order = steps.map((step) => step.id).join(' ');
  useEffect(() => {
    if (moved.current !== null && order !== '') document.getElementById(`step-${moved.current}`)?.focus();
    moved.current = null;
  }, [order]);
  const to = (step: string, place: number): void => {
    const from = steps.findIndex((one) => one.id === step);
    if (planning.fixed || from < 0 || place === from || place < 0 || place >= steps.length) return;
    moved.current = step;
    void planning.edit(PlannerMoveDocument, { scenario: id, step, to: place, by: signature() });
  };
  return {
    to,
    begin(event, step) {
      event.dataTransfer.setData(dragged, step);
      event.dataTransfer.effectAllowed = 'move';
    },
    drop(event, place) {
      event.preventDefault();
      to(event.dataTransfer.getData(dragged), place);
    },
    over(event) {
      if (event.dataTransfer.types.includes(dragged)) event.preventDefault();
    },
  };
}
