import './style/index.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app.tsx';
import { currentLanguage } from './language/current.ts';
import { preloadPage } from './router/lazy-page.ts';
import { session } from './session/session.ts';
import { loadText } from './text/load.ts';

// Fetched side by side, so that the first page is drawn at once rather than part by part.
const language = currentLanguage();
const words = Promise.all([loadText('common', language), loadText('pages', language)]);
const page = preloadPage(location.pathname, language);
const started = session.start();

await Promise.allSettled([words, page, started]);

const root = document.getElementById('root')!;
const { classList } = document.documentElement;
const app = <App Address={BrowserRouter} />;
// `front.html` comes with the page in it; `first.js` has told whether it is the one that this person should see.
if (root.hasChildNodes() && !classList.contains('not-as-printed')) hydrateRoot(root, app);
else {
  root.replaceChildren();
  classList.remove('not-as-printed');
  createRoot(root).render(app);
}
