// How each class of element looks, in tokens. Labels, counts and rings are drawn above it by the overlay.
import type { EdgeSingular, StylesheetJson } from 'cytoscape';
import { fills } from './picture.ts';
import { colourOf, type Tokens } from './tokens.ts';

/** Dash patterns of look.md: inferred, and ended. */
export const dashes = { inferred: [5, 4], ended: [1.5, 3] };

/** @param thickness how much thicker ties are drawn, so that they are seen when the whole picture is small */
export function stylesheetFor(tokens: Tokens, thickness: number): StylesheetJson {
  return [...things(tokens), ...ties(tokens, thickness), ...states(tokens)];
}

function things(tokens: Tokens): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(width)',
        'border-width': 2,
        'border-color': tokens.halo,
        'overlay-opacity': 0,
        'background-color': tokens['text-3'],
      },
    },
    ...fills.map((fill) => ({ selector: `node.${fill}`, style: { 'background-color': colourOf(fill, tokens) } })),
    { selector: 'node.organisation', style: { shape: 'round-rectangle' as const, 'corner-radius': '4' } },
    { selector: 'node.post', style: { shape: 'diamond' as const } },
    { selector: 'node.theme', style: { shape: 'hexagon' as const } },
    { selector: 'node.group', style: { shape: 'round-octagon' as const } },
    {
      selector: 'node.more',
      style: {
        shape: 'round-rectangle' as const,
        'corner-radius': '11',
        width: 44,
        height: 22,
        'background-color': tokens.surface,
        'border-color': tokens.accent,
        'border-width': 1.25,
      },
    },
    {
      selector: 'node.ended',
      style: {
        'background-color': tokens.bg,
        'border-color': tokens.ghost,
        'border-width': 1.5,
        'border-style': 'dashed' as const,
        'border-dash-pattern': dashes.ended,
      },
    },
    {
      selector: 'node.planned',
      style: { 'background-color': tokens['accent-tint'], 'border-color': tokens.accent, 'border-width': 2.25 },
    },
  ];
}

function ties(tokens: Tokens, thickness: number): StylesheetJson {
  const arrow = {
    'target-arrow-shape': 'triangle' as const,
    'target-arrow-color': tokens['edge-strong'],
    'arrow-scale': 0.9,
  };
  return [
    {
      selector: 'edge',
      style: {
        width: (edge: EdgeSingular) => Number(edge.data('width')) * thickness,
        'line-color': tokens.edge,
        'line-opacity': 0.8,
        'curve-style': 'straight' as const,
        'overlay-opacity': 0,
        'z-index': 0,
      },
    },
    { selector: 'edge.seat, edge.represented', style: { 'line-opacity': 0.9 } },
    {
      selector: 'edge.kin, edge.part-of, edge.reports-to, edge.succeeded-by, edge.may-be-same-as',
      style: { 'line-color': tokens['edge-strong'], 'line-opacity': 1 },
    },
    {
      selector: 'edge.part-of, edge.reports-to, edge.succeeded-by',
      style: { 'curve-style': 'bezier' as const, ...arrow },
    },
    { selector: 'edge.part-of', style: { 'target-arrow-shape': 'none' as const } },
    {
      selector: 'edge.inferred, edge.may-be-same-as',
      style: { 'line-style': 'dashed' as const, 'line-dash-pattern': dashes.inferred },
    },
    {
      selector: 'edge.succeeded-by, edge.more',
      style: { 'line-style': 'dashed' as const, 'line-dash-pattern': dashes.ended },
    },
    { selector: 'edge.strong', style: { 'line-color': tokens.signal, 'line-opacity': 1, 'z-index': 2 } },
  ];
}

function states(tokens: Tokens): StylesheetJson {
  return [
    {
      selector: 'core',
      style: {
        'selection-box-color': tokens.accent,
        'selection-box-border-color': tokens.accent,
        'selection-box-border-width': 1,
        'selection-box-opacity': 0.15,
        'active-bg-color': tokens.accent,
        'active-bg-opacity': 0.15,
        'active-bg-size': 30,
        'outside-texture-bg-color': tokens.bg,
        'outside-texture-bg-opacity': 0,
      },
    },
    { selector: 'edge.raised', style: { 'line-opacity': 1, 'z-index': 3 } },
    {
      selector: 'edge.raised.plain',
      style: { 'line-color': tokens['edge-strong'], 'target-arrow-color': tokens['text-2'] },
    },
    {
      selector: 'edge.chosen',
      style: { 'underlay-color': tokens.accent, 'underlay-opacity': 0.25, 'underlay-padding': 6, 'line-opacity': 1 },
    },
    { selector: '.faded', style: { opacity: 0.25 } },
    { selector: '.hidden', style: { display: 'none' as const } },
  ];
}
