import { openApiDocument } from '../../shared/open-api/document.ts';
import { lifecyclesPage } from './lifecycles.ts';
import { routesPage } from './routes.ts';
import { tablePage } from './table.ts';
import { visibilityPage } from './visibility.ts';

/** The documents that are made from the code, with their paths from the repository's root. */
export const documents = (): { path: string; text: string }[] => [
  { path: 'docs/generated/openapi.json', text: `${JSON.stringify(openApiDocument(), null, 2)}\n` },
  { path: 'docs/generated/routes.md', text: routesPage() },
  { path: 'docs/generated/table.md', text: tablePage() },
  { path: 'docs/generated/lifecycles.md', text: lifecyclesPage() },
  { path: 'docs/generated/visibility.md', text: visibilityPage() },
];
