import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const source = fileURLToPath(new URL('bare/', import.meta.url));

/** Builds the bare pages as ours is built: `front.html`, drawn by a script, and `printed.html`, there from the start. */
export const buildBare = async (outDir: string): Promise<void> => {
  await build({
    configFile: false,
    root: source,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      rolldownOptions: { input: [`${source}front.html`, `${source}printed.html`] },
    },
  });
};
