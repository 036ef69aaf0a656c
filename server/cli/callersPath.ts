import { resolve } from 'node:path';

/** A path as the caller meant it: npm runs scripts in the project's folder, and keeps that of the caller here. */
export function callersPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
