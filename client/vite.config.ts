import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadFonts } from './preloadFonts.ts';
import { preloadViews } from './preloadViews.ts';

const server = process.env.BOARDWALK_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), preloadFonts(), preloadViews()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    // The drawing library changes less often than what draws with it.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'cytoscape', test: /node_modules[\\/]cytoscape[\\/]/ }] } },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': server, '/health': server, '/export': server, '/templates': server },
  },
});
