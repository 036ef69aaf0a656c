import type { Plugin } from 'graphql-yoga';

const firstQuery = '{\n  boards(first: 5) {\n    totalCount\n    edges { node { name peopleCount } }\n  }\n}\n';
// Its editor compiles and starts workers from text; nothing may come from elsewhere.
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "img-src 'self' data:",
  "font-src 'self' data:",
].join('; ');

/** A browser that opens `/graphql` gets GraphiQL, its assets from here. */
export function graphiql(): Plugin {
  return {
    async onRequest(event) {
      const { request, url } = event;
      const isPage = request.method === 'GET' && !!request.headers.get('accept')?.includes('text/html');
      if (url.pathname !== '/graphql' || !isPage) return;
      // 9 MB that most servers never show: only when asked for.
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
      const page = renderGraphiQL({ title: 'Boardwalk · GraphiQL', defaultQuery: firstQuery });
      event.endResponse(
        new Response(page, {
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
        }),
      );
    },
  };
}
