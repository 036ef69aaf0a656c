// A plain Cytoscape page: its elements, its own layout, names and sizes; opening a thing brings its neighbours in around it.
import cytoscape, { type ElementDefinition } from 'cytoscape';
import { type Edge, ground, type Node, onRing, placesAreGiven, readNeighbours, readNetwork } from './data.ts';

const { nodes, edges } = await readNetwork();
const container = ground();
const cy = cytoscape({
  container,
  elements: [...nodes.map((node) => thing(node)), ...edges.map(tie)],
  style: [
    { selector: 'node', style: { label: 'data(label)', width: 'data(width)', height: 'data(width)' } },
    { selector: 'edge', style: { width: 'data(width)' } },
  ],
  layout: placesAreGiven ? { name: 'preset' } : { name: 'cose', animate: false },
});

cy.on('dbltap', 'node', ({ target }) => {
  void readNeighbours(target.id()).then((near) => {
    const fresh = near.nodes.filter(({ id }) => cy.getElementById(id).empty());
    cy.add([
      ...fresh.map((node, i) => thing({ ...node, ...onRing(target.position(), i, fresh.length) })),
      ...near.edges.filter(({ id }) => cy.getElementById(id).empty()).map(tie),
    ]);
  });
});

window.benchDrawing = {
  things: () => cy.nodes().length,
  onScreen: (id) => {
    const node = cy.nodes().getElementById(id);
    return node.empty() ? null : { ...node.renderedPosition() };
  },
  onRender: (drawn) => cy.on('render', drawn),
};

function thing({ id, label, size, x, y }: Node): ElementDefinition {
  return { group: 'nodes', data: { id, label, width: 10 + 3 * Math.sqrt(size) }, position: { x, y } };
}

function tie({ id, source, target, weight }: Edge): ElementDefinition {
  return { group: 'edges', data: { id, source, target, width: Math.min(4, weight) } };
}
