// Networks of 300, 1,000 and 3,000 things beside a plain Cytoscape page and a plain sigma.js page that draw the same data: first drawing,
// frames while the ground is dragged, and a board of sixty people opened.
import { z } from 'zod';
import type { Report } from '../comparison.ts';
import { inTurn } from '../timing.ts';
import type { ClientBench, Part, ServedLandscape } from './clientBench.ts';
import { type Contender, contendersFor, mostDrawn, pageUrl, type Stage, wholeOf } from './contenders.ts';
import { networkNotes, networkReport, type Seen } from './networkReport.ts';
import type { Part as Drawn, Node } from './peers/data.ts';
import { motionOf } from './statistics.ts';
import { dragGround, followLink, openThing, openVisit, standing, type Visit, zoomTo } from './visits.ts';

export const networks: Part = {
  name: 'client-networks',
  title: 'Networks beside plain Cytoscape and sigma.js pages',
  whenMissed:
    'Above its things the product draws labels, counts and marks, and around them it lays out the whole page.',
  async run(bench): Promise<Report> {
    const report: Report = { findings: [], figures: [], notes: [...networkNotes] };
    for (const size of bench.sizes) {
      const stage = await stageFor(bench, size);
      const contenders = contendersFor(stage);
      const runs = Object.fromEntries(contenders.map((one) => [one.name, () => visited(bench, one, stage)]));
      const { findings, figures } = networkReport(stage, contenders, await inTurn(bench.rounds, runs));
      report.findings.push(...findings);
      report.figures.push(...figures);
    }
    return report;
  },
};

const thing = z.object({ id: z.string(), label: z.string(), size: z.number() });
const tie = z.object({ id: z.string(), source: z.string(), target: z.string(), weight: z.number() });
const part = z.object({ nodes: z.array(thing), edges: z.array(tie) });
const fields = '{ nodes { id label size } edges { id source target weight } }';

/** Gives the peers the things and ties that the product draws, where it draws them; where it does not draw all, those that its API answers. */
async function stageFor(bench: ClientBench, size: number): Promise<Stage> {
  const landscape = await bench.landscape(size);
  const asked = await landscape.ask(`query($limit: Int) { network(limit: $limit) ${fields} }`, { limit: size });
  const { network } = z.object({ network: part }).parse(asked);
  const data = String(size);
  const product = await lookAt(bench, `${landscape.address}/network${wholeOf(size)}`, Math.min(size, mostDrawn));
  const stage: Stage = { size, landscape, data, box: product.box, peers: bench.peers.address, drawn: product.drawn };
  if (size > mostDrawn) {
    bench.peers.give(data, { ...network, nodes: network.nodes.map((node) => ({ ...node, x: 0, y: 0 })) }, new Map());
    stage.drawn = (await lookAt(bench, pageUrl(stage, 'canvas', 'own'), size)).drawn;
  }
  const known = new Map(network.nodes.map((node) => [node.id, node]));
  const nodes = stage.drawn.nodes.map((node): Node => ({ ...node, ...known.get(node.id) }));
  const around = await neighbours(landscape);
  bench.peers.give(data, { ...stage.drawn, nodes }, new Map([[landscape.sixty, around]]));
  return stage;
}

/** What opening the board of sixty brings in: its people, and all their ties to boards. */
async function neighbours({ ask, sixty }: ServedLandscape): Promise<Drawn> {
  const asked = 'of: PEOPLE_AND_BOARDS, around: $around, limit: 500';
  const query = `query($around: ID) { near: network(${asked}, steps: 1) ${fields} beyond: network(${asked}, steps: 2) ${fields} }`;
  const { near, beyond } = z.object({ near: part, beyond: part }).parse(await ask(query, { around: sixty }));
  const edges = new Map([...near.edges, ...beyond.edges].map((edge) => [edge.id, edge]));
  return { nodes: near.nodes.map((node) => ({ ...node, x: 0, y: 0 })), edges: [...edges.values()] };
}

const element = z.union([
  tie,
  z
    .object({ id: z.string(), at: z.object({ x: z.number(), y: z.number() }) })
    .transform(({ id, at }): Node => ({ id, label: '', size: 0, ...at })),
]);

/** Opens a page of ours, and reads what it draws by the hook that the canvas keeps for tests. */
async function lookAt({ browser }: ClientBench, url: string, things: number): Promise<Pick<Stage, 'box' | 'drawn'>> {
  const visit = await openVisit(browser, url, () => false);
  await standing(visit, things);
  const ground = visit.page.locator('.canvas-ground');
  const box = await ground.boundingBox();
  const dumped = await ground.evaluate((host) => {
    const hook: unknown = Reflect.get(host, 'boardwalkElements');
    return typeof hook === 'function' ? hook() : [];
  });
  await visit.close();
  if (!box) throw new Error(`${url} has no drawing.`);
  const drawn: Drawn = { nodes: [], edges: [] };
  for (const one of z.array(element).parse(dumped))
    if ('source' in one) drawn.edges.push(one);
    else drawn.nodes.push(one);
  return { box: { width: Math.round(box.width), height: Math.round(box.height) }, drawn };
}

async function visited(bench: ClientBench, contender: Contender, stage: Stage): Promise<Seen> {
  const { url, things, bringsData } = contender;
  const ids = stage.drawn.nodes.map(({ id }) => id);
  const visit = await openVisit(bench.browser, url, bringsData);
  try {
    const { drawn } = await standing(visit, things);
    const fromData = drawn - visit.dataAt();
    const motion = motionOf(await dragGround(visit, ids));
    await standing(visit, things);
    const opened = await opening(visit, contender, stage).catch((problem: unknown) => {
      bench.say(`${contender.name}, ${stage.size} things: the board of sixty was not opened: ${String(problem)}`);
      delete contender.open; // it would miss again
      return null;
    });
    return { drawn, fromData, ...motion, opened };
  } finally {
    await visit.close();
  }
}

/** How long until the board of sixty was open, ms; null where it is not opened. */
async function opening(
  visit: Visit,
  { open }: Contender,
  { size, landscape: { sixty } }: Stage,
): Promise<number | null> {
  if (!open) return null;
  if ('link' in open) return (await followLink(visit, open.link, open.more)).drawn;
  if (size > 300) await zoomTo(visit, sixty);
  return (await openThing(visit, sixty, open.more)).drawn;
}
