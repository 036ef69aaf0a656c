import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CanvasHandle } from '../../canvas/GraphCanvas.tsx';
import { bindKeys } from '../../state/keys.ts';
import { usePlace } from '../../state/useBoardwalk.ts';
import { useTwin } from '../../state/useTwin.ts';
import { DrawingBoard } from './DrawingBoard.tsx';
import { DrawingState } from './DrawingState.tsx';
import './network.css';
import { ExportMenu } from './ExportMenu.tsx';
import { NetworkTable } from './NetworkTable.tsx';
import { Notices } from './Notices.tsx';
import { optionsFrom } from './options.ts';
import { PickedBar } from './PickedBar.tsx';
import { PrintedDrawing } from './PrintedDrawing.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useDrawing } from './useDrawing.ts';
import { usePicks } from './usePicks.ts';
import { useWords } from './useWords.ts';
import { ViewsMenu } from './ViewsMenu.tsx';

/*
 *  .network
 *    Toolbar, Notices
 *    DrawingBoard            the picture, with legend, zoom and actions over it
 *    NetworkTable            its twin, in its place when asked for
 */
export function NetworkView() {
  const { t } = useTranslation();
  const { options: query, selection } = usePlace();
  const { twin, ...rest } = query;
  const drawnBy = JSON.stringify(rest);
  // the table shows what is drawn: nothing is drawn anew for it
  const drawnOptions = useMemo(() => optionsFrom(JSON.parse(drawnBy)), [drawnBy]);
  const options = useMemo(() => ({ ...drawnOptions, table: twin === 'table' }), [drawnOptions, twin]);
  const shown = useDrawing(drawnOptions);
  const picks = usePicks(shown);
  const words = useWords(options.join);
  const [canvas, setCanvas] = useState<CanvasHandle | null>(null);
  const { toggle } = useTwin();
  useNetworkKeys(canvas);
  const { network, drawing, rows, names } = shown;
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));

  return (
    <div className="network" data-twin={options.table || undefined}>
      <h1 className="visually-hidden">{t('network:title')}</h1>
      <Toolbar
        options={{ ...options, group: shown.options.group, closed: shown.options.closed }}
        groups={shown.groups}
        pickAll={picks.pickAll}
        aroundName={nameOf(options.around)}
        change={picks.change}
        toggle={toggle}
        exporting={
          <>
            <ViewsMenu saved={options.saved} canvas={canvas} />
            <ExportMenu shown={shown} canvas={canvas} />
          </>
        }
      />
      <Notices
        network={network}
        options={options}
        leftOut={drawing.leftOut}
        drawnTies={shown.answeredTies}
        grouped={shown.groups.length > 0}
        path={shown.path}
        pathFrom={nameOf(picks.pathFrom)}
        change={picks.change}
        stopPath={() => picks.askPath(null)}
      />
      <DrawingBoard
        shown={shown}
        options={options}
        picks={picks}
        words={words}
        selection={selection}
        canvas={canvas}
        setCanvas={setCanvas}
      />
      {options.table ? null : <PrintedDrawing shown={shown} canvas={canvas} />}
      <PickedBar options={options} canvas={canvas} change={picks.change} />
      {options.table && rows.length === 0 ? <DrawingState shown={shown} options={options} picks={picks} /> : null}
      {options.table && rows.length > 0 ? (
        <NetworkTable
          rows={rows}
          words={words}
          selected={selection}
          pick={(id, more) => picks.pick({ id, what: 'thing' }, more)}
          pickTie={({ id }) => picks.pick({ id, what: 'tie' }, false)}
        />
      ) : null}
    </div>
  );
}

/** Keys of the view, listed with the others under `?`. */
function useNetworkKeys(canvas: CanvasHandle | null): void {
  useEffect(
    () =>
      bindKeys(
        { keys: 'f', label: 'network:keys.fit', run: () => canvas?.fit() },
        { keys: '+', label: 'network:keys.in', run: () => canvas?.zoomBy(1.25) },
        { keys: '-', label: 'network:keys.out', run: () => canvas?.zoomBy(0.8) },
      ),
    [canvas],
  );
}
