import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CanvasHandle, GraphCanvas, type Picking } from '../../canvas/GraphCanvas.tsx';
import { DrawingState } from './DrawingState.tsx';
import { LegendCard } from './LegendCard.tsx';
import type { NetworkOptions } from './options.ts';
import { SpokenList } from './SpokenList.tsx';
import { ThingBar } from './ThingBar.tsx';
import { Tip } from './Tip.tsx';
import type { Shown } from './useDrawing.ts';
import type { Picks } from './usePicks.ts';
import { usePointed } from './usePointed.ts';
import type { NetworkWords } from './useWords.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

export interface DrawingBoardProps {
  shown: Shown;
  options: NetworkOptions;
  picks: Picks;
  words: NetworkWords;
  selection: readonly string[];
  canvas: CanvasHandle | null;
  setCanvas: (canvas: CanvasHandle | null) => void;
}

const unspoken: Shown['rows'] = [];

/** The picture with what floats over it. Behind its table it keeps its places, out of reach. */
export function DrawingBoard({ shown, options, picks, words, selection, canvas, setCanvas }: DrawingBoardProps) {
  const { t } = useTranslation();
  const [focused, setFocused] = useState<string | null>(null);
  const [picking, setPicking] = useState<Picking | null>(null);
  const { pointed, hover, stay, close } = usePointed(shown.rows);
  const { network, drawing, picture, rows, legend, lit } = shown;
  const selected = useMemo(() => withTies(selection, drawing), [selection, drawing]);
  // The list is long, and nobody sees it: the picture comes first.
  const spoken = useDeferredValue(rows, unspoken);
  const said = rows.find(({ node }) => node.id === focused);
  const onEscape = (): void => {
    if (picking) setPicking(null);
    else if (pointed) close();
    else picks.onEscape();
  };

  return (
    <div className="network-ground" inert={options.table} aria-busy={network.outdated}>
      <GraphCanvas
        onStage={setCanvas}
        picture={picture}
        selected={selected}
        lit={lit}
        label={t('network:canvas.label', {
          things: rows.length,
          ties: drawing.ties.filter(({ tie }) => !tie.hidden).length,
        })}
        help={t('network:canvas.help')}
        focused={focused}
        onFocus={setFocused}
        onPick={picks.pick}
        onOpen={picks.open}
        onHover={hover}
        picked={options.picked}
        picking={picking}
        onPicked={(ids) => {
          setPicking(null);
          picks.pickAll(ids);
        }}
        onEscape={onEscape}
      />
      <SpokenList rows={spoken} words={words} picked={options.picked} />
      <p className="visually-hidden" aria-live="polite">
        {said ? `${said.name}. ${words.kind(said)}. ${words.size(said)}, ${words.ties(said.ties.length)}.` : ''}
      </p>
      {pointed ? <Tip pointed={pointed} words={words} onStay={stay} /> : null}
      {options.table ? null : <DrawingState shown={shown} options={options} picks={picks} />}
      {rows.length > 0 || drawing.things.length > 0 ? (
        <LegendCard legend={legend} options={options} change={picks.change} />
      ) : null}
      <ThingBar selection={selection} options={options} shown={shown} picks={picks} canvas={canvas} />
      <ZoomButtons canvas={canvas} picking={picking} onPicking={setPicking} />
    </div>
  );
}

/** Two selected records are selected with the ties between them. */
function withTies(selection: readonly string[], { ties }: Shown['drawing']): string[] {
  const [a, b] = selection;
  if (!a || !b) return [...selection];
  const between = ties.filter(
    ({ tie }) => (tie.source === a && tie.target === b) || (tie.source === b && tie.target === a),
  );
  return [a, b, ...between.map(({ tie }) => tie.id)];
}
