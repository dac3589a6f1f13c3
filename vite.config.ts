import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: fromRoot('web'),
  plugins: [react()],
  build: {
    outDir: fromRoot('dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy lets no font or image in from a data: address in a style sheet.
    assetsInlineLimit: 0,
    // The budget test reads from it which files the first page asks for.
    manifest: true,
  },
});
