// Runs landscapeProcess.ts once and takes what it says.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { DatabaseAddress } from '../../server/store/local/openDatabase.ts';

const script = fileURLToPath(new URL('landscapeProcess.ts', import.meta.url));
const answer = z.object({ parts: z.record(z.string(), z.number()), megabytes: z.number() });

export type LandscapeWork = 'read' | 'project' | 'analyse';
export type Told = z.infer<typeof answer>;

export async function inProcess(
  { uri, username, password, database }: DatabaseAddress,
  what: LandscapeWork,
): Promise<Told> {
  const address = JSON.stringify({ uri, username, password, database });
  const { stdout } = await promisify(execFile)(process.execPath, [script, what], {
    env: { ...process.env, BENCH_DATABASE: address },
    maxBuffer: 2 ** 24,
  });
  return answer.parse(JSON.parse(stdout));
}
