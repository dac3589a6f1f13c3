import './style/index.css';
import { createRoot } from 'react-dom/client';
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
createRoot(document.getElementById('root')!).render(<App />);
