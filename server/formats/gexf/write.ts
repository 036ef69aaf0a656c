// The landscape as GEXF with time: Gephi shows who sat where on any day.
import type { Exported } from '../../domain/exported.ts';
import { attributes, xmlText } from '../encodings/xml.ts';
import { edgeFacts, type GraphEdge, type GraphNode, graphOf, nodeFacts } from '../graph/graphOf.ts';

/** `about`: what it is a picture of, line by line. */
export function* gexfOf(exported: Exported, about: readonly string[]): Generator<string> {
  const { nodes, edges } = graphOf(exported);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<meta lastmodifieddate="${exported.about.madeOn}"><creator>Boardwalk</creator>`;
  yield `<description>${xmlText(about.join('\n'))}</description></meta>\n`;
  yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield declared('node', nodeFacts) + declared('edge', edgeFacts);
  yield '<nodes>\n';
  for (const node of nodes)
    yield `<node${attributes({ id: node.id, label: node.label })}>${within(node, nodeFacts)}</node>\n`;
  yield '</nodes>\n<edges>\n';
  for (const edge of edges) yield edgeText(edge);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function edgeText(edge: GraphEdge): string {
  const { id, from, to, label } = edge;
  return `<edge${attributes({ id, source: from, target: to, label })}>${within(edge, edgeFacts)}</edge>\n`;
}

function declared(of: 'node' | 'edge', names: readonly string[]): string {
  const each = names.map((name, at) => `<attribute id="${at}" title="${name}" type="string"/>`);
  return `<attributes class="${of}">${each.join('')}</attributes>\n`;
}

/** Its facts, and the days on which it was there. */
function within({ facts, spells }: GraphNode, names: readonly string[]): string {
  const values = names.flatMap((name, at) => {
    const value = facts[name] ?? null;
    return value === null ? [] : [`<attvalue${attributes({ for: at, value })}/>`];
  });
  const times = spells.map(({ from, to }) => `<spell${attributes({ start: from, end: to })}/>`);
  return (
    (values.length > 0 ? `<attvalues>${values.join('')}</attvalues>` : '') +
    (times.length > 0 ? `<spells>${times.join('')}</spells>` : '')
  );
}
