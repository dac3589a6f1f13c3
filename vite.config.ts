import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadFront } from './web/preload-front.ts';
import { prerenderFront } from './web/prerender/plugin.ts';

/** What every page has; in one file, since a browser asks for few at a time. */
const base =
  /node_modules\/(react|react-dom|scheduler|react-router|@tanstack)\/|@navikt\/ds-react\/esm\/(button|loader|provider|theme|typography|utils\/(helpers|i18n))|\/web\/(api|form\/draft|language|layout\/(?!facts|section|wide)|page-row|pages\.ts|router\/(lazy|page|router|title)|session\/(config|session|use)|state\/(crash\.|loading|notices)|stored|theme)/;

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: fromRoot('web'),
  plugins: [react(), preloadFront(), prerenderFront()],
  build: {
    outDir: fromRoot('dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy lets no font or image in from a data: address in a style sheet.
    assetsInlineLimit: 0,
    // The budget test reads from it which files the first page asks for.
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: base }] } } },
  },
});
