import type { PageRow } from '../page-row.ts';
import { pages } from '../pages.ts';
import { useMe } from '../session/use-me.ts';

/** The pages of one part of the menu that whoever looks has. */
export const useMenu = (part: NonNullable<PageRow['menu']>): PageRow[] => {
  const me = useMe();
  const role = me.data?.body.state === 'active' ? me.data.body.role : undefined;
  return pages.filter(
    ({ menu, access }) =>
      menu === part && (access === 'public' || (role !== undefined && access.includes(role))),
  );
};
