import type { PageRow } from './page-row.ts';
import { employerPages } from './pages/employer/pages.ts';
import { evaluatorPages } from './pages/evaluator/pages.ts';
import { everyonePages } from './pages/everyone/pages.ts';
import { investorPages } from './pages/investor/pages.ts';
import { moderationPages } from './pages/moderation/pages.ts';
import { partyPages } from './pages/party/pages.ts';
import { providerPages } from './pages/provider/pages.ts';
import { publicPages } from './pages/public/pages.ts';

/** Every page, in the order of the menu. */
export const pages: readonly PageRow[] = [
  ...publicPages,
  ...providerPages,
  ...partyPages,
  ...investorPages,
  ...employerPages,
  ...evaluatorPages,
  ...moderationPages,
  ...everyonePages,
];
