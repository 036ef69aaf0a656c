// GraphML, as yEd, Gephi and the libraries write it.

import { walkXml } from '../encodings/walkXml.ts';
import { addTo, type Graph } from '../graph/graph.ts';
import { graphReader } from '../graph/graphReader.ts';
import { foldHeading } from '../mapping/headingWords.ts';

export const graphml = graphReader('graphml', graphIn);

interface Element {
  id: string;
  source?: string;
  target?: string;
  facts: Map<string, string>;
}

function graphIn(xml: string): Graph {
  const graph: Graph = { nodes: [], edges: [] };
  const keys = new Map<string, string>();
  // A node may hold a graph of its own.
  const open: Element[] = [];
  let [key, words]: [string | null, string] = [null, ''];
  walkXml(xml, {
    open: (name, given) => {
      if (name === 'key')
        keys.set(given.id ?? '', foldHeading(given['attr.name'] ?? given['yfiles.type'] ?? given.id ?? ''));
      if (name === 'node') open.push({ id: given.id ?? '', facts: new Map() });
      if (name === 'edge')
        open.push({ id: given.id ?? '', source: given.source ?? '', target: given.target ?? '', facts: new Map() });
      if (name === 'data') key = keys.get(given.key ?? '') ?? '';
      // What yEd draws at a node or an edge is its label.
      if (name === 'NodeLabel' || name === 'EdgeLabel') key = 'label';
      if (name === 'data' || name === 'NodeLabel' || name === 'EdgeLabel') words = '';
    },
    text: (text) => {
      if (key !== null) words += text;
    },
    close: (name) => {
      const element = open.at(-1);
      if ((name === 'data' || name === 'NodeLabel' || name === 'EdgeLabel') && key !== null) {
        if (words.trim() !== '' && !element?.facts.has(key)) element?.facts.set(key, words.trim());
        key = null;
      }
      if ((name === 'node' || name === 'edge') && element !== undefined) add(graph, open.pop() ?? element);
    },
  });
  return graph;
}

function add(graph: Graph, { id, source, target, facts }: Element): void {
  const spell = {
    from: facts.get('from') ?? facts.get('start') ?? null,
    to: facts.get('to') ?? facts.get('end') ?? null,
  };
  const spells = spell.from === null && spell.to === null ? [] : [spell];
  addTo(graph, { id, source, target, facts, spells });
}
