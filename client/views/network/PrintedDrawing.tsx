import type { CanvasHandle } from '../../canvas/GraphCanvas.tsx';
import { PrintedSvg } from '../../ui/PrintedSvg.tsx';
import type { Shown } from './useDrawing.ts';
import { useSheet } from './useSheet.ts';
import './print.css';

/** On paper the drawing is the same sheet that is saved as a file: all of it, sharp, on white, with its legend. */
export function PrintedDrawing({ shown, canvas }: { shown: Shown; canvas: CanvasHandle | null }) {
  const sheetNow = useSheet(shown);
  return <PrintedSvg className="network-printed" write={() => canvas?.svg(sheetNow())} />;
}
