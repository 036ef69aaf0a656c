// The pages of the peers, built as they would be shipped, and what they draw, from a server of their own.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import type { Part } from './peers/data.ts';

/** What each page runs. */
const scripts = { cytoscape: 'cytoscape.ts', sigma: 'sigma.ts', canvas: 'canvas.tsx' };
export type PageName = keyof typeof scripts;

export interface PeerServer {
  readonly address: string;
  /** What is drawn under a name, and what opening its things brings in. */
  give(name: string, network: Part, around: ReadonlyMap<string, Part>): void;
  stop(): void;
}

const root = resolve(import.meta.dirname, 'peers');
const built = resolve(import.meta.dirname, '../../../.tools/bench/client-peers');
const pages = new Map(Object.entries(scripts).map(([name, script]) => [join(root, `${name}.html`), script]));
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The pages differ in nothing but their script. */
const onePageForAll: Plugin = {
  name: 'one page for all',
  resolveId: (id) => (pages.has(id) ? id : null),
  async load(id) {
    const script = pages.get(id);
    return script ? (await readFile(join(root, 'page.html'), 'utf8')).replace('PEER', script) : null;
  },
};

export async function startPeerServer(): Promise<PeerServer> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [react(), onePageForAll],
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 2_000,
      rollupOptions: { input: [...pages.keys()] },
    },
  });
  const answers = new Map<string, string>();
  const server = createServer((request, reply) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const answer = answers.get(path);
    if (answer !== undefined) {
      reply.setHeader('content-type', 'application/json').end(answer);
      return;
    }
    readFile(join(built, path)).then(
      (file) => reply.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(file),
      () => reply.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    give(name, network, around) {
      answers.set(`/data/${name}.json`, JSON.stringify(network));
      for (const [id, part] of around) answers.set(`/around/${name}/${id}.json`, JSON.stringify(part));
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
