// How each class of element looks, in tokens. Labels, counts and rings are drawn above it by the overlay.
import type { EdgeSingular, StylesheetJson } from 'cytoscape';
import { fills } from './picture.ts';
import { colourOf, type Tokens } from './tokens.ts';

/** Dash patterns: what is inferred, what has ended, what breaks, and what is presumed: with dots between its dashes, short ones where it is inferred too. */
export const dashes = {
  inferred: [5, 4],
  ended: [1.5, 3],
  broken: [7, 4],
  presumed: [11, 3, 2, 3],
  both: [5, 3, 1.5, 3],
};

/** @param thickness how much thicker ties are drawn, so that they are seen when the whole picture is small */
export function stylesheetFor(tokens: Tokens, thickness: number): StylesheetJson {
  return [...things(tokens), ...ties(tokens, thickness), ...becomings(tokens), ...plans(tokens), ...states(tokens)];
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
      selector: 'edge.presumed',
      style: { 'line-style': 'dashed' as const, 'line-dash-pattern': dashes.presumed },
    },
    { selector: 'edge.presumed.inferred', style: { 'line-dash-pattern': dashes.both } },
    {
      selector: 'edge.succeeded-by, edge.more',
      style: { 'line-style': 'dashed' as const, 'line-dash-pattern': dashes.ended },
    },
    { selector: 'edge.strong', style: { 'line-color': tokens.signal, 'line-opacity': 1, 'z-index': 2 } },
  ];
}

/** What came, what went, and, quieter, what stayed between two dates. */
function becomings(tokens: Tokens): StylesheetJson {
  const ghost = { 'background-color': tokens.bg, 'border-color': tokens.ghost, 'border-width': 1.5 };
  const gone = { 'line-color': tokens.ghost, 'target-arrow-color': tokens.ghost, 'line-opacity': 1 };
  const come = { 'line-color': tokens.accent, 'target-arrow-color': tokens.accent, 'line-opacity': 1, 'z-index': 2 };
  const dashed = { 'border-style': 'dashed' as const };
  return [
    { selector: 'node.came, node.first-seen', style: { 'border-color': tokens.accent, 'border-width': 2.5 } },
    { selector: 'node.first-seen', style: { ...dashed, 'border-dash-pattern': dashes.inferred } },
    { selector: 'node.went', style: { ...ghost, ...dashed, 'border-dash-pattern': dashes.ended } },
    { selector: 'node.not-seen', style: { ...ghost, ...dashed, 'border-dash-pattern': dashes.presumed } },
    { selector: 'node.stayed', style: { 'background-opacity': 0.55 } },
    { selector: 'edge.came, edge.first-seen', style: come },
    { selector: 'edge.first-seen', style: { 'line-opacity': 0.7 } },
    {
      selector: 'edge.went',
      style: { ...gone, 'line-style': 'dashed' as const, 'line-dash-pattern': dashes.ended, width: 1.75 },
    },
    {
      selector: 'edge.not-seen',
      style: { ...gone, 'line-style': 'dashed' as const, 'line-dash-pattern': dashes.presumed, width: 1.25 },
    },
    { selector: 'edge.stayed', style: { 'line-opacity': 0.45 } },
  ];
}

/** What a plan breaks, brings and takes elsewhere. */
function plans(tokens: Tokens): StylesheetJson {
  const accent = { 'line-color': tokens.accent, 'target-arrow-color': tokens.accent };
  const above = { 'line-opacity': 1, 'z-index': 3 };
  return [
    {
      selector: 'node.loses',
      style: { 'background-color': tokens.surface, 'border-color': tokens.broken, 'border-width': 2 },
    },
    { selector: 'edge.comes, edge.joins', style: { ...accent, ...above } },
    { selector: 'edge.joins', style: { 'target-arrow-shape': 'triangle' as const, 'arrow-scale': 1 } },
    {
      selector: 'edge.breaks',
      style: {
        ...above,
        'line-color': tokens.broken,
        'line-style': 'dashed' as const,
        'line-dash-pattern': dashes.broken,
      },
    },
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
