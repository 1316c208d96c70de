import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The engine alone, as one script for any page: sets `globalThis.lede` (utils/engine says what that holds). */
export default defineConfig({
  root: from('..'),
  publicDir: false,
  // A library build leaves this to its user; a page has no `process`.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    outDir: '.output/engine',
    emptyOutDir: true,
    lib: {
      entry: from('../utils/engine/index.ts'),
      formats: ['iife'],
      name: 'ledeEngine',
      fileName: () => 'lede.js',
    },
  },
});
