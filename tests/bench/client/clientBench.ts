// What the parts of the bench are given: a browser, the pages of the peers, and landscapes that the real server serves.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../support/openChromium.ts';
import type { Comparison, Report } from '../comparison.ts';
import { databaseOf, type LoadedDatabase } from '../loadedDatabase.ts';
import { ask, type OurServer, startOurServer } from '../ourServer.ts';
import { inventedLandscape } from './inventedLandscape.ts';
import { type PeerServer, startPeerServer } from './peerServer.ts';

/** A landscape as a browser finds it. */
export interface ServedLandscape {
  boards: number;
  people: number;
  /** Where the pages are. */
  address: string;
  /** A board that brings in sixty people when it is opened. */
  sixty: string;
  ask: (query: string, variables?: object) => Promise<unknown>;
}

export interface ClientBench {
  browser: Browser;
  peers: PeerServer;
  /** Runs that count. */
  rounds: number;
  /** How many things the networks have. */
  sizes: readonly number[];
  landscape: (boards: number) => Promise<ServedLandscape>;
  say: (sentence: string) => void;
}

export interface Part extends Omit<Comparison, 'run'> {
  run: (bench: ClientBench) => Promise<Report>;
}

/** Chromium draws WebGL by SwiftShader where there is no graphics card, and only when told that it may. */
const flags = ['--enable-unsafe-swiftshader', '--hide-scrollbars'];

export interface Opened {
  bench: ClientBench;
  close: () => Promise<void>;
}

/** @param folder for databases; gone after the run */
export async function openBench(
  folder: string,
  { rounds, sizes, say }: Pick<ClientBench, 'rounds' | 'sizes' | 'say'>,
): Promise<Opened> {
  const [browser, peers] = await Promise.all([openChromium(flags), startPeerServer()]);
  const databases: LoadedDatabase[] = [];
  const servers: OurServer[] = [];
  const served = new Map<number, Promise<ServedLandscape>>();
  const serve = async (boards: number): Promise<ServedLandscape> => {
    const { documents, people, sixty } = inventedLandscape(boards);
    const database = await databaseOf(documents, join(folder, `boards-${boards}`), say);
    databases.push(database);
    const server = await startOurServer(database);
    servers.push(server);
    const address = new URL(server.address).origin;
    return { boards, people, address, sixty, ask: (query, variables) => ask(server.address, query, variables) };
  };
  return {
    bench: {
      browser,
      peers,
      rounds,
      sizes,
      say,
      landscape(boards) {
        const landscape = served.get(boards) ?? serve(boards);
        served.set(boards, landscape);
        return landscape;
      },
    },
    async close() {
      await browser.close();
      peers.stop();
      for (const server of servers) await server.stop();
      for (const database of databases) await database.close();
    },
  };
}
