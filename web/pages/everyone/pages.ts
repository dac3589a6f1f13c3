import type { PageRow } from '../../page-row.ts';

export const everyonePages: readonly PageRow[] = [];
