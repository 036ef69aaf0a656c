import type { Plugin, Rollup } from 'vite';

const viewOf = /\/views\/(\w+)\/\w+View\.tsx$/;

/** Writes `<view>.html` for each view: the first page with what that view needs as well, fetched at once instead of after the rest has run. */
export function preloadViews(): Plugin {
  return {
    name: 'preload-views',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build has made no index.html to make the pages of views of.');
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      for (const chunk of chunks) {
        const view = viewOf.exec(chunk.facadeModuleId ?? '')?.[1];
        if (!view) continue;
        const html = String(page.source);
        const links = withImports(chunk, new Map(chunks.map((one) => [one.fileName, one])))
          .flatMap(({ fileName, viteMetadata }) => [
            { file: fileName, as: 'rel="modulepreload" crossorigin' },
            ...[...(viteMetadata?.importedCss ?? [])].map((file) => ({
              file,
              as: 'rel="preload" as="style" crossorigin',
            })),
          ])
          .filter(({ file }) => !html.includes(`"/${file}"`))
          .map(({ file, as }) => `<link ${as} href="/${file}">`);
        const source = html.replace('</head>', `${links.join('')}</head>`);
        this.emitFile({ type: 'asset', fileName: `${view}.html`, source });
      }
    },
  };
}

/** A chunk with all that it imports before it can run. */
function withImports(
  chunk: Rollup.OutputChunk,
  all: ReadonlyMap<string, Rollup.OutputChunk>,
  found = new Set<Rollup.OutputChunk>(),
): Rollup.OutputChunk[] {
  if (found.has(chunk)) return [];
  found.add(chunk);
  for (const file of chunk.imports) {
    const imported = all.get(file);
    if (imported) withImports(imported, all, found);
  }
  return [...found];
}
