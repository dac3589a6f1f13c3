import { type ComponentType, lazy } from 'react';
import { matchPath } from 'react-router';
import type { Language } from '../../shared/languages.ts';
import { currentLanguage } from '../language/current.ts';
import type { PageRow } from '../page-row.ts';
import { pages } from '../pages.ts';
import { loadText } from '../text/load.ts';

const components = new Map<PageRow, ComponentType>();

const withWords = async ({ load, texts }: PageRow): Promise<{ default: ComponentType }> => {
  const language = currentLanguage();
  const [{ Page }] = await Promise.all([load(), ...texts.map((area) => loadText(area, language))]);
  return { default: Page };
};

/**
 * The page's component, whose code and words are fetched when it is first drawn: words that came later, with a part of
 * the page, would take the whole page away while they are waited for.
 */
export const lazyPage = (row: PageRow): ComponentType => {
  const found = components.get(row) ?? lazy(() => withWords(row));
  components.set(row, found);
  return found;
};

/** Fetches the code and the words of whatever page lies at a path. */
export const preloadPage = (path: string, language: Language): Promise<unknown> => {
  const rows = pages.filter((row) => matchPath(row.path, path));
  const row = rows.length === 1 ? rows[0] : undefined;
  if (!row) return Promise.resolve();
  return Promise.all([
    row.load().then(({ Page }) => components.set(row, Page)),
    ...row.texts.map((area) => loadText(area, language)),
  ]);
};
