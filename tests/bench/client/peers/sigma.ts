// A plain sigma.js page: a graphology graph laid out by ForceAtlas2, names and sizes; opening a thing brings its neighbours in around it.
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import { type Edge, ground, onRing, placesAreGiven, readNeighbours, readNetwork } from './data.ts';

const { nodes, edges } = await readNetwork();
const container = ground();
const graph = new UndirectedGraph();
for (const [i, { id, label, size, x, y }] of nodes.entries()) {
  const place = placesAreGiven ? { x, y: -y } : onRing({ x: 0, y: 0 }, i, nodes.length);
  graph.addNode(id, { label, size: 3 + Math.sqrt(size), ...place });
}
for (const edge of edges) addEdge(edge);
if (!placesAreGiven) forceAtlas2.assign(graph, { iterations: 100, settings: forceAtlas2.inferSettings(graph) });
const sigma = new Sigma(graph, container);

sigma.on('doubleClickNode', (event) => {
  event.preventSigmaDefault();
  const { node } = event;
  const centre = { x: Number(graph.getNodeAttribute(node, 'x')), y: Number(graph.getNodeAttribute(node, 'y')) };
  void readNeighbours(node).then((near) => {
    const fresh = near.nodes.filter(({ id }) => !graph.hasNode(id));
    for (const [i, { id, label, size }] of fresh.entries())
      graph.addNode(id, { label, size: 3 + Math.sqrt(size), ...onRing(centre, i, fresh.length) });
    for (const edge of near.edges) addEdge(edge);
  });
});

window.benchDrawing = {
  things: () => graph.order,
  onScreen: (id) => (graph.hasNode(id) ? sigma.graphToViewport(placeOf(id)) : null),
  onRender: (drawn) => sigma.on('afterRender', drawn),
};

function placeOf(id: string): { x: number; y: number } {
  return { x: Number(graph.getNodeAttribute(id, 'x')), y: Number(graph.getNodeAttribute(id, 'y')) };
}

function addEdge({ source, target, weight }: Edge): void {
  if (graph.hasNode(source) && graph.hasNode(target) && !graph.hasEdge(source, target))
    graph.addEdge(source, target, { size: Math.min(4, weight), weight });
}
