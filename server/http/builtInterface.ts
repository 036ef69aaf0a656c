import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { BoardwalkError } from '../domain/errors.ts';
import { answerOrRefusal } from './refusal.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const servedElsewhere = /^\/(?:graphql|metrics|health|templates)(?:\/|$)/;

/** The interface as built into `folder`; any path that is not a file is a place in it, and gets a page. */
export function builtInterface(folder: string, log: Logger): Plugin {
  return {
    async onRequest(event) {
      const { request, url } = event;
      if (servedElsewhere.test(url.pathname)) return;
      event.endResponse(await answerOrRefusal(request, log, () => serve(request.method, url.pathname, folder)));
    },
  };
}

async function serve(method: string, path: string, folder: string): Promise<Response> {
  const name = method === 'GET' || method === 'HEAD' ? pathWithin(path) : null;
  if (name === null) throw new BoardwalkError('NOT_FOUND', 'noSuchPage', { path });
  const isView = extname(name) === '';
  const file = isView ? await pageOf(name, folder) : await read(join(folder, name));
  if (file === null) {
    throw isView
      ? new BoardwalkError('NOT_FOUND', 'pageNotBuilt')
      : new BoardwalkError('NOT_FOUND', 'noSuchPage', { path });
  }
  const headers = {
    'content-type': types[isView ? '.html' : extname(name)] ?? 'application/octet-stream',
    // Vite names what is in assets/ by its content; everything else may change under its name.
    'cache-control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  return new Response(method === 'HEAD' ? null : new Uint8Array(file), { headers });
}

/** A view has a page of its own, which fetches what it needs at once; any other path has the first page. */
async function pageOf(name: string, folder: string): Promise<Buffer | null> {
  const [view] = name.split('/').filter(Boolean);
  return (view && (await read(join(folder, `${view}.html`)))) || read(join(folder, 'index.html'));
}

/** The path as a name within the folder; null when it is none, or would lead out of it. */
function pathWithin(path: string): string | null {
  try {
    const name = normalize(decodeURIComponent(path));
    return name.includes('\0') || name.includes('..') ? null : name;
  } catch {
    return null;
  }
}

async function read(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code))
    )
      return null;
    throw error;
  }
}
