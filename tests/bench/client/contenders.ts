// Who draws a network of a size, and where.
import type { Request } from 'playwright-core';
import type { ServedLandscape } from './clientBench.ts';
import type { PageName } from './peerServer.ts';
import type { Part } from './peers/data.ts';

/** A network of one size, ready to be drawn by all. */
export interface Stage {
  size: number;
  landscape: ServedLandscape;
  /** Its name with the peers' server. */
  data: string;
  /** How large the product's drawing is: the peers' are as large. */
  box: { width: number; height: number };
  peers: string;
  /** What all draw, each thing at the place that it has in the product. */
  drawn: Part;
}

export interface Contender {
  name: string;
  url: string;
  /** All of it is drawn when so many things are. */
  things: number;
  /** Whether a request brings what is drawn. */
  bringsData: (request: Request) => boolean;
  /** The board of sixty is opened, by a double click or by a link, and brings in so many. */
  open?: { more: number } | { more: number; link: string };
  /** All else of it is told by another. */
  onlyOpens?: boolean;
}

const sixty = 60;
/** What one opening adds in the product, and the pill that stands for the rest. */
const growth = 20 + 1;
/** The product draws no more than that, in open groups. */
export const mostDrawn = 1_500;

/** The address at which the product draws as much as it can: unasked it draws more than 300 things as closed groups. */
export const wholeOf = (size: number): string => (size <= 300 ? '' : '?group=area');

/** @param places whether things stand where they do in the product, or the page lays them out itself */
export function pageUrl({ data, box, peers }: Stage, page: PageName, places: 'own' | 'given'): string {
  return `${peers}/${page}.html?data=${data}&places=${places}&width=${box.width}&height=${box.height}`;
}

export function contendersFor(stage: Stage): Contender[] {
  const { size } = stage;
  const page = (name: string, path: PageName, places: 'own' | 'given', open?: Contender['open']): Contender => {
    const bringsData = (request: Request): boolean => request.url().endsWith(`/data/${stage.data}.json`);
    return { name, url: pageUrl(stage, path, places), things: size, bringsData, ...(open ? { open } : {}) };
  };
  const ours = (name: string, query: string, things: number, open?: Contender['open']): Contender => {
    const url = `${stage.landscape.address}/network${query}`;
    const bringsData = (request: Request): boolean => request.postData()?.includes('query Network(') === true;
    return { name, url, things, bringsData, ...(open ? { open } : {}) };
  };
  const grown = `/network?grown=${stage.landscape.sixty}*${sixty}`;
  if (size <= 300)
    return [
      ours('product', '', size, { more: growth }),
      { ...ours('product, sixty at once', '', size, { more: sixty, link: grown }), onlyOpens: true },
      page('Cytoscape', 'cytoscape', 'own', { more: sixty }),
      page('Cytoscape, places given', 'cytoscape', 'given'),
      page('sigma.js', 'sigma', 'own', { more: sixty }),
    ];
  return [
    ours('product', '', 1),
    ours(
      size > mostDrawn ? `product, groups open, ${mostDrawn} things` : 'product, groups open',
      wholeOf(size),
      Math.min(size, mostDrawn),
      { more: growth },
    ),
    page('canvas alone', 'canvas', 'own'),
    page('Cytoscape', 'cytoscape', 'given', { more: sixty }),
    page('sigma.js', 'sigma', 'given', { more: sixty }),
  ];
}
