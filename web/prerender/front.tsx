import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from '../app.tsx';
import { preloadPage } from '../router/lazy-page.ts';
import { loadText } from '../text/load.ts';

const language = 'nb';

const AtFront = ({ children }: { children: ReactNode }) => (
  <StaticRouter location="/">{children}</StaticRouter>
);

const render = async (): Promise<string> => {
  await Promise.all([loadText('common', language), loadText('pages', language), preloadPage('/', language)]);
  // In one piece: parts that came after one another would be put in place by inline scripts, which our policy stops.
  const { prelude } = await prerender(<App Address={AtFront} />, {
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
  });
  return new Response(prelude).text();
};

/** The markup of the front page as anybody sees it who has chosen nothing: in bokmål, and not logged in. */
export const front = await render();
