import type { ComponentType } from 'react';
import type { Role } from '../shared/person/roles.ts';
import type { Area, Texts } from './text/load.ts';

/**
 * One page, written once: the router, the menu, the title and the axe test are drawn from these rows. The access only
 * decides which page to draw; what somebody may see and do is the service's to say.
 */
export type PageRow = {
  path: `/${string}`;
  /** `public` needs no login; otherwise the roles that have this page. Rows of one path differ in roles. */
  access: 'public' | readonly [Role, ...Role[]];
  /** The document title, and the words of the menu. */
  title: keyof Texts['pages'];
  /** The words that the page uses besides the common ones; fetched along with it. */
  texts: readonly Area[];
  load: () => Promise<{ Page: ComponentType }>;
  /** Where the page is linked from; none for one that is reached from another. */
  menu?: 'main' | 'account' | 'footer';
};
