import { type Api, api } from '../../shared/api.ts';
import type { Route } from '../../shared/route.ts';

const who = ({ access }: Route): string =>
  typeof access === 'string' ? access : [...access.roles].sort().join(', ');

const row = (name: keyof Api): string => {
  const route: Route = api[name];
  return `| \`${route.method} ${route.path}\` | ${route.summary} | ${who(route)} | ${route.needs.join(', ')} |`;
};

/** The page of the routes: who may call each, and what its function may touch. */
export const routesPage = (): string =>
  [
    '# The routes',
    '',
    'Generated from the rows in `shared/` by `npm run generate`, and compared in the tests.',
    '',
    '| Route | What for | Who | Needs |',
    '|---|---|---|---|',
    ...(Object.keys(api) as (keyof Api)[]).map(row),
    '',
  ].join('\n');
