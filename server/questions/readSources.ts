// All documents that facts come from, and how many facts each bears out.
import type { Id, Source } from '../domain/records.ts';
import { countFactsOfSources } from '../store/countFacts.ts';
import type { Reading } from '../store/openStore.ts';
import { readDocuments } from '../store/readDocuments.ts';
import { readNames } from '../store/readNames.ts';

export interface AllSources {
  byId: ReadonlyMap<Id, Source>;
  factsOf: ReadonlyMap<Id, number>;
}

export async function readSources(on: Reading): Promise<AllSources> {
  const ids = (await readNames(on, 'SOURCE')).map(({ id }) => id);
  return { byId: await readDocuments(on, 'SOURCE', ids), factsOf: await countFactsOfSources(on, ids) };
}
