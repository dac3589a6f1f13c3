import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

type Front = { front: string };

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const place = '<div id="root"></div>';

/** What the content security policy would stop: the build stops before it. */
const refuseInline = (markup: string): string => {
  const [inline] = markup.match(/<script[^>]*>|<style|<[^>]+ style="[^>]*>/) ?? [];
  if (inline) throw new Error(`The front page would hold ${inline}, which the content security policy stops`);
  return markup;
};

/** What is read needs the style sheet, and the script only to do something: the script's files are asked for after it. */
const afterStyle = (html: string): string =>
  html.replaceAll(
    /<(?:script type="module"|link rel="(?:modulepreload|preload)")/g,
    '$& fetchpriority="low"',
  );

/**
 * Puts `first.js` in the head, where it runs before anything is seen, and writes `front.html`: `index.html` with the
 * front page in it, so that it is seen before any other script has come.
 */
export const prerenderFront = (): Plugin => ({
  name: 'prerender-front',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const shell = bundle['index.html'];
      if (shell?.type !== 'asset' || !String(shell.source).includes(place))
        throw new Error('index.html has no place for the front page');
      const first = this.emitFile({
        type: 'asset',
        name: 'first.js',
        source: await readFile(beside('first.js'), 'utf8'),
      });
      const script = `<script src="/${this.getFileName(first)}"></script>`;
      shell.source = String(shell.source).replace('</title>', () => `</title>\n    ${script}`);
      const { module } = await runnerImport<Front>(beside('front.tsx'));
      const markup = `<div id="root">${refuseInline(module.front)}</div>`;
      const source = afterStyle(shell.source).replace(place, () => markup);
      this.emitFile({ type: 'asset', fileName: 'front.html', source });
    },
  },
});
