import type { Plugin } from 'vite';

/** What the front page is drawn from besides the entry, in the language that most read. */
const parts = ['pages/public/front.tsx', 'text/nb/common.ts', 'text/nb/pages.ts', 'text/nb/front.ts'];

type Chunks = Record<string, { type: string; facadeModuleId?: string | null; imports?: string[] }>;

/** The files of those parts, and of all that they import. */
const filesIn = (bundle: Chunks): Set<string> => {
  const found = new Set<string>();
  const add = (fileName: string): void => {
    if (found.has(fileName)) return;
    found.add(fileName);
    for (const imported of bundle[fileName]?.imports ?? []) add(imported);
  };
  for (const [fileName, { facadeModuleId }] of Object.entries(bundle))
    if (parts.some((part) => facadeModuleId?.endsWith(`/web/${part}`))) add(fileName);
  return found;
};

/** Has the browser fetch the front page's own parts along with the entry, rather than after it has run. */
export const preloadFront = (): Plugin => ({
  name: 'preload-front',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) =>
      [...filesIn(bundle as Chunks)]
        .filter((fileName) => !html.includes(fileName))
        .map((fileName) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
          injectTo: 'head' as const,
        })),
  },
});
