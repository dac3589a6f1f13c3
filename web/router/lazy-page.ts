import { type ComponentType, lazy } from 'react';
import { matchPath } from 'react-router';
import type { Language } from '../../shared/languages.ts';
import type { PageRow } from '../page-row.ts';
import { pages } from '../pages.ts';
import { loadText } from '../text/load.ts';

const components = new Map<PageRow, ComponentType>();

/** The page's component, whose code is fetched when it is first drawn. */
export const lazyPage = (row: PageRow): ComponentType => {
  const found = components.get(row) ?? lazy(async () => ({ default: (await row.load()).Page }));
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
