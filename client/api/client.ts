import { Client, cacheExchange, fetchExchange } from 'urql';

/** The client of `/graphql`; sentences come in the language asked for. */
export function createApiClient(language: string): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { headers: { 'Accept-Language': language } },
  });
}
