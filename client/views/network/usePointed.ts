import { useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from '../../canvas/picture.ts';
import type { Target } from '../../canvas/pointer.ts';
import type { Row } from './rows.ts';
import type { Pointed } from './Tip.tsx';

const leaveAfter = 180;

/** What the pointer is on, kept while it crosses over to the tip. */
export function usePointed(rows: readonly Row[]): {
  pointed: Pointed | null;
  hover: (target: Target | null, at: Point) => void;
  stay: (staying: boolean) => void;
  close: () => void;
} {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef<string | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);

  const close = useCallback(() => {
    clearTimeout(timer.current);
    last.current = null;
    setPointed(null);
  }, []);
  const stay = useCallback(
    (staying: boolean) => {
      clearTimeout(timer.current);
      if (!staying) timer.current = setTimeout(close, leaveAfter);
    },
    [close],
  );
  const hover = useCallback(
    (target: Target | null, at: Point) => {
      if (!target) {
        stay(false);
        return;
      }
      clearTimeout(timer.current);
      if (last.current === target.id) return;
      last.current = target.id;
      setPointed(pointedAt(rows, target, at));
    },
    [rows, stay],
  );
  return { pointed, hover, stay, close };
}

function pointedAt(rows: readonly Row[], target: Target, at: Point): Pointed | null {
  const row = rows.find(({ node, ties }) =>
    target.what === 'thing' ? node.id === target.id : ties.some(({ id }) => id === target.id),
  );
  if (!row) return null;
  return {
    row,
    tie: target.what === 'tie' ? (row.ties.find(({ id }) => id === target.id) ?? null) : null,
    at: { x: at.x + 14, y: at.y + 14 },
  };
}
