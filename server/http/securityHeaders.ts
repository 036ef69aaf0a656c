import type { Plugin } from 'graphql-yoga';

// Cytoscape and React Aria write style elements, and charts are saved by way of blobs; scripts come from here alone.
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer tells a browser: guess no types, frame nothing, load nothing from elsewhere. */
export function securityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('referrer-policy', 'no-referrer');
      response.headers.set('cross-origin-opener-policy', 'same-origin');
      if (!response.headers.has('content-security-policy')) response.headers.set('content-security-policy', policy);
      if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
    },
  };
}
