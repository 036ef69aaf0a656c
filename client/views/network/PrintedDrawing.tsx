import { useLayoutEffect, useRef } from 'react';
import type { CanvasHandle } from '../../canvas/GraphCanvas.tsx';
import { usePrinting } from '../../ui/printing.ts';
import type { Shown } from './useDrawing.ts';
import { useSheet } from './useSheet.ts';
import './print.css';

/** On paper the drawing is the same sheet that is saved as a file: all of it, sharp, on white, with its legend. */
export function PrintedDrawing({ shown, canvas }: { shown: Shown; canvas: CanvasHandle | null }) {
  const printing = usePrinting();
  const sheetNow = useSheet(shown);
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const svg = printing ? canvas?.svg(sheetNow()) : undefined;
    const drawn = svg ? new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement : null;
    frame.current?.replaceChildren(...(drawn ? [document.importNode(drawn, true)] : []));
  });
  return <div ref={frame} className="network-printed" aria-hidden="true" />;
}
