// Before the journeys: a Boardwalk with the Welsh landscape, on a port and in a data folder of its own.
import type { TestProject } from 'vitest/node';
import { serve } from './serving.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the server of the journeys is: `http://127.0.0.1:…`. */
    address: string;
    /** Its data folder; `running.json` in it names the process of its database. */
    dataFolder: string;
  }
}

export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const { address, dataFolder, stop } = await serve('wales');
  project.provide('address', address);
  project.provide('dataFolder', dataFolder);
  return stop;
}
