import { Client, cacheExchange, fetchExchange } from 'urql';

/** Where questions are asked; with roles only, no answer of it holds a person's name. */
export const endpoint = (rolesOnly: boolean): string => (rolesOnly ? '/graphql?names=roles' : '/graphql');

/** The client of the API, which keeps no answer for another; sentences come in the language asked for. */
export function createApiClient(language: string, rolesOnly: boolean): Client {
  return new Client({
    url: endpoint(rolesOnly),
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { headers: { 'Accept-Language': language } },
  });
}
