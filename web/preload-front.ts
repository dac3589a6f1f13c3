import type { Plugin } from 'vite';

/** What the front page is drawn from besides the entry, in the language that most read. */
const parts = ['pages/public/front.tsx', 'text/nb/common.ts', 'text/nb/pages.ts', 'text/nb/front.ts'];

/** Has the browser fetch the front page's own parts along with the entry, rather than after it has run. */
export const preloadFront = (): Plugin => ({
  name: 'preload-front',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter(
          (file) =>
            file.type === 'chunk' && parts.some((part) => file.facadeModuleId?.endsWith(`/web/${part}`)),
        )
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
          injectTo: 'head' as const,
        })),
  },
});
