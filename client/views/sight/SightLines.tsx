import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { store, useHref } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { type Box, cardHeight, type Frame, labelsApart, type Route } from './geometry.ts';
import { stepOf } from './linkSteps.ts';
import type { SightModel } from './sightModel.ts';
import { useLinkWords } from './useLinkWords.ts';

export interface SightLinesProps {
  routes: readonly Route[];
  model: SightModel;
  boxes: ReadonlyMap<string, Box>;
  frame: Frame;
  width: number;
}

/** The lines between the cards. They are for the eye and the pointer: cards say their links in words, and the table opens them by keyboard. */
export function SightLines({ routes, model, boxes, frame, width }: SightLinesProps) {
  const tied = new Set(routes.filter(({ link }) => link.kind !== 'PERSON').map(({ link }) => link.from));
  const stubs = model.boards.filter(({ id, reach }) => reach === 'BROKEN' && !tied.has(id));
  return (
    <svg className="sight-lines" width={width} height={frame.height} aria-hidden="true">
      <defs>
        <marker
          id="sight-arrow"
          viewBox="0 0 10 10"
          refX="1"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 1 10 5 0 9z" />
        </marker>
      </defs>
      {routes.map((route) => (
        <Line key={route.link.id} route={route} model={model} />
      ))}
      {stubs.map(({ id }) => {
        const box = boxes.get(id);
        return box ? <Stub key={id} x={box.x} y={box.y + cardHeight / 2} /> : null;
      })}
      <Labels routes={routes} frame={frame} />
    </svg>
  );
}

function Line({ route: { link, path, cross }, model }: { route: Route; model: SightModel }) {
  const href = useHref();
  const words = useLinkWords();
  const step = stepOf(link);
  const other = model.columns.flatMap(({ cards }) => cards).find(({ id }) => id === link.to);
  const opened = (event: MouseEvent): void => {
    event.preventDefault();
    store.step(step);
  };
  return (
    <a
      href={href(step)}
      tabIndex={-1}
      onClick={opened}
      className="sight-line"
      data-kind={link.kind}
      data-inferred={link.inferred || undefined}
    >
      {other ? <title>{words.link(link, link.from, other)}</title> : null}
      <path className="sight-reach" d={path} />
      <path className="sight-stroke" d={path} markerEnd={link.kind === 'LINE' ? 'url(#sight-arrow)' : undefined} />
      {link.kind === 'LOST' ? <Cross {...cross} /> : null}
    </a>
  );
}

/** Of a board that sees none above it and reports to nobody. */
function Stub({ x, y }: { x: number; y: number }) {
  return (
    <g className="sight-line" data-kind="LOST">
      <path className="sight-stroke" d={`M${x} ${y}h-26`} />
      <Cross x={x - 30} y={y} />
    </g>
  );
}

function Cross({ x, y }: { x: number; y: number }) {
  return <path className="sight-cross" d={`M${x - 4} ${y - 4}l8 8m0-8l-8 8`} />;
}

/** How many sit on both, or who, where the name of the one has room. */
function Labels({ routes, frame }: { routes: readonly Route[]; frame: Frame }) {
  const { t } = useTranslation();
  const shared = routes.filter(({ link }) => link.kind === 'PERSON');
  const labels = shared.map((route) => {
    const [only] = route.link.people;
    const name = route.link.people.length === 1 && only ? only.name : null;
    const fits = route.roomy && name !== null && name.length * 6.6 + 18 < frame.gap - 8;
    const text = fits ? name : formatNumber(route.link.people.length);
    return { id: route.link.id, text, label: route.label, width: text.length * 6.8 + 14 };
  });
  return labelsApart(labels).map(({ id, text, label, width }) => (
    <g key={id} className="sight-label" transform={`translate(${label.x} ${label.y})`}>
      <title>{t('sight:legend.PERSON')}</title>
      <rect x={-width / 2} y="-10" width={width} height="20" rx="10" />
      <text className="n" textAnchor="middle" y="4">
        {text}
      </text>
    </g>
  ));
}
