// A peer written in Python, in a process of its own that loads its data once and answers one line with one line.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { HeavyTailed } from '../heavyTailed.ts';

export interface PythonPeer {
  readonly version: string;
  /** The milliseconds of one run, by the peer's own clock. */
  run(): Promise<number>;
  /** Those that the processor was at work on one for. */
  runOnProcessor(): Promise<number>;
  /** The pairs that share people, and how many they share altogether. */
  count(): Promise<Count>;
  stop(): void;
}

export interface Count {
  pairs: number;
  shared: number;
}

const took = z.object({ milliseconds: z.number(), processor: z.number() });

type Library = 'scipy' | 'networkx';
const scripts: Record<Library, string> = { scipy: 'scipy_product.py', networkx: 'networkx_projection.py' };

/** The first Python that has the library; null: install Debian's python3-scipy or python3-networkx, for example. */
export function pythonWith(library: Library): string | null {
  return ['/usr/bin/python3', 'python3', 'python'].find((python) => imports(python, library)) ?? null;
}

function imports(python: string, library: Library): boolean {
  try {
    execFileSync(python, ['-c', `import numpy, ${library}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** @param file the seats as `seatFile` writes them */
export async function startPython(library: Library, file: string, network: HeavyTailed): Promise<PythonPeer | null> {
  const python = pythonWith(library);
  if (python === null) return null;
  const script = fileURLToPath(new URL(scripts[library], import.meta.url));
  const words = [script, file, String(network.boards), String(network.people)];
  const child = spawn(python, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = lines(child);
  const ask = async <T>(line: string, shape: z.ZodType<T>): Promise<T> => {
    child.stdin.write(`${line}\n`);
    return shape.parse(await answers());
  };
  const { version } = z.object({ version: z.string() }).parse(await answers());
  return {
    version,
    run: async () => (await ask('run', took)).milliseconds,
    runOnProcessor: async () => (await ask('run', took)).processor,
    count: () => ask('count', z.object({ pairs: z.number(), shared: z.number() })),
    stop: () => child.kill(),
  };
}

function lines({ stdout }: ChildProcess): () => Promise<unknown> {
  if (stdout === null) throw new Error('the peer has no output');
  const iterator = createInterface({ input: stdout })[Symbol.asyncIterator]();
  return async () => {
    const { value, done } = await iterator.next();
    if (done) throw new Error('the peer ended without an answer');
    return JSON.parse(value);
  };
}
