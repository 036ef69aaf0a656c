// The landscape as GraphML, which yEd, Gephi and most libraries for graphs read.
import type { Exported } from '../../domain/exported.ts';
import { attributes, xmlText } from '../encodings/xml.ts';
import { edgeFacts, type Facts, type GraphEdge, type GraphNode, graphOf, nodeFacts } from '../graph/graphOf.ts';

const space = 'http://graphml.graphdrawing.org/xmlns';

/** `about`: what it is a picture of, line by line. */
export function* graphmlOf(exported: Exported, about: readonly string[]): Generator<string> {
  const { nodes, edges } = graphOf(exported);
  const schema = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${space} ${space}/1.0/graphml.xsd"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="${space}" ${schema}>\n`;
  yield keys('node', ['label', ...nodeFacts, 'from', 'to']) + keys('edge', ['label', ...edgeFacts, 'from', 'to']);
  yield `<key id="g-about" for="graph" attr.name="about" attr.type="string"/>\n`;
  yield `<graph id="boardwalk" edgedefault="directed">\n<data key="g-about">${xmlText(about.join('\n'))}</data>\n`;
  for (const node of nodes) yield `<node${attributes({ id: node.id })}>${dataOf('n', node)}</node>\n`;
  for (const edge of edges) yield edgeText(edge);
  yield '</graph>\n</graphml>\n';
}

function edgeText(edge: GraphEdge): string {
  const { id, from, to } = edge;
  return `<edge${attributes({ id, source: from, target: to })}>${dataOf('e', edge)}</edge>\n`;
}

function keys(of: 'node' | 'edge', names: readonly string[]): string {
  return names
    .map((name) => `<key id="${of[0]}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>\n`)
    .join('');
}

/** GraphML knows no time: the first beginning and the last end, as far as they are known. */
function dataOf(of: string, { label, facts, spells }: GraphNode): string {
  const [first, last] = [spells[0], spells.at(-1)];
  const all: Facts = { label, ...facts, from: first?.from ?? null, to: last?.to ?? null };
  return Object.entries(all)
    .flatMap(([name, value]) => (value === null ? [] : [`<data key="${of}-${name}">${xmlText(String(value))}</data>`]))
    .join('');
}
