import type { Plugin } from 'vite';

/** Both subsets are needed at once: ŵ and ŷ stand in latin-ext only. */
const wanted = /inter-latin(-ext)?-wght-normal-.*\.woff2$/;

/** Preloads the fonts under the names that the build gave them. */
export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter((file) => wanted.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
