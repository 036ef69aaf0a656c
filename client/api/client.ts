import { Client, cacheExchange, fetchExchange, mapExchange, type Operation } from 'urql';
import { listedExchange } from './listed.ts';
import { noteOwnChanges } from './ownChanges.ts';

/** Where questions are asked; with roles only, no answer of it holds a person's name. */
export const endpoint = (rolesOnly: boolean): string => (rolesOnly ? '/graphql?names=roles' : '/graphql');

const arrivals = new WeakMap<object, number>();
const asked = new Map<number, number>();
const departures = new WeakMap<object, number>();
const noteArrival = mapExchange({
  onOperation: ({ key }) => {
    asked.set(key, Date.now());
  },
  onResult: ({ data, operation }: { data?: unknown; operation: Operation }) => {
    if (typeof data !== 'object' || data === null) return;
    arrivals.set(data, Date.now());
    departures.set(data, asked.get(operation.key) ?? 0);
    if (operation.kind === 'mutation') noteOwnChanges(data, Date.now());
  },
});

/** When an answer came from the server, ms; 0 when it did not. */
export const cameAt = (data: unknown): number =>
  typeof data === 'object' && data !== null ? (arrivals.get(data) ?? 0) : 0;

/** When it was asked for, ms. */
export const askedAt = (data: unknown): number =>
  typeof data === 'object' && data !== null ? (departures.get(data) ?? 0) : 0;

/** The client of the API, which keeps no answer for another; sentences come in the language asked for. */
export function createApiClient(language: string, rolesOnly: boolean): Client {
  return new Client({
    url: endpoint(rolesOnly),
    exchanges: [listedExchange, cacheExchange, noteArrival, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { headers: { 'Accept-Language': language } },
  });
}
