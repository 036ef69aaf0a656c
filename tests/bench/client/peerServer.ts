// The pages of the peers, built as they would be shipped, and what they draw, from a server of their own.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Part } from './peers/data.ts';

export const pages = ['cytoscape', 'sigma', 'canvas'] as const;
export type PageName = (typeof pages)[number];

export interface PeerServer {
  readonly address: string;
  /** What is drawn under a name, and what opening its things brings in. */
  give(name: string, network: Part, around: ReadonlyMap<string, Part>): void;
  stop(): void;
}

const root = resolve(import.meta.dirname, 'peers');
const built = resolve(import.meta.dirname, '../../../.tools/bench/client-peers');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export async function startPeerServer(): Promise<PeerServer> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 2_000,
      rollupOptions: { input: pages.map((page) => join(root, `${page}.html`)) },
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
