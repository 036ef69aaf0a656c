// GEXF, as Gephi writes it, with the time in which nodes and edges are there.

import { walkXml } from '../encodings/walkXml.ts';
import { addTo, type Graph } from '../graph/graph.ts';
import { graphReader } from '../graph/graphReader.ts';
import { foldHeading } from '../mapping/headingWords.ts';

export const gexf = graphReader('gexf', graphIn);

interface Element {
  id: string;
  source: string | undefined;
  target: string | undefined;
  facts: Map<string, string>;
  spells: { from: string | null; to: string | null }[];
}
type Given = Readonly<Record<string, string>>;

function graphIn(xml: string): Graph {
  const graph: Graph = { nodes: [], edges: [] };
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const open: Element[] = [];
  let of: 'node' | 'edge' = 'node';
  walkXml(xml, {
    open: (name, given) => {
      const element = open.at(-1);
      if (name === 'attributes') of = given.class === 'edge' ? 'edge' : 'node';
      if (name === 'attribute') titles[of].set(given.id ?? '', foldHeading(given.title ?? given.id ?? ''));
      if (name === 'node' || name === 'edge') open.push(elementOf(given));
      if (element === undefined) return;
      const kind = element.source === undefined ? 'node' : 'edge';
      if (name === 'attvalue') take(element, titles[kind].get(given.for ?? given.id ?? ''), given.value);
      if (name === 'spell') element.spells.push(spellOf(given));
    },
    close: (name) => {
      const element = name === 'node' || name === 'edge' ? open.pop() : undefined;
      if (element !== undefined) addTo(graph, element);
    },
  });
  return graph;
}

function elementOf(given: Given): Element {
  const facts = new Map<string, string>();
  for (const name of ['label', 'kind', 'type']) take({ facts }, name, given[name]);
  // What an edge is may be its `type` only where that is not how it is drawn.
  if (/^(?:directed|undirected|mutual)$/.test(facts.get('type') ?? '')) facts.delete('type');
  const spell = spellOf(given);
  return {
    id: given.id ?? '',
    source: given.source,
    target: given.target,
    facts,
    spells: spell.from === null && spell.to === null ? [] : [spell],
  };
}

function take({ facts }: { facts: Map<string, string> }, name: string | undefined, value: string | undefined): void {
  if (name !== undefined && value !== undefined && value.trim() !== '') facts.set(name, value.trim());
}

/** Days only: a time that is a number is one of the drawing's own. */
function spellOf(given: Given): Element['spells'][number] {
  const day = (text: string | undefined): string | null =>
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(text ?? '')?.[0] ?? null;
  return { from: day(given.start ?? given.startopen), to: day(given.end ?? given.endopen) };
}
