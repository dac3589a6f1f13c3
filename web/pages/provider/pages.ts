import type { PageRow } from '../../page-row.ts';

export const providerPages: readonly PageRow[] = [];
