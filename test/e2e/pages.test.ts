import { matchPath } from 'react-router';
import { describe, test } from 'vitest';
import { pages } from '../../web/pages.ts';
import { expectAccessible, expectNoSidewaysScroll, screenshot } from './support/axe.ts';
import { type Look, startBrowser } from './support/browser.ts';
import { logIn } from './support/log-in.ts';
import { startService } from './support/service.ts';
import { visits } from './support/visits.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

const looks: Required<Pick<Look, 'theme' | 'width'>>[] = [
  { theme: 'light', width: 'wide' },
  { theme: 'light', width: 'narrow' },
  { theme: 'dark', width: 'wide' },
  { theme: 'dark', width: 'narrow' },
];

const fileName = (path: string): string => path.slice(1).replaceAll('/', '-') || 'front';

describe.each(looks)('in $theme, $width', (look) => {
  test.for(visits)('$who finds nothing in the way on $path', async ({ who, path }) => {
    const page = await open(look);
    const address = path.replace(':needId', service().needId);
    if (who === 'anybody') await page.goto(address);
    else await logIn(page, who, address);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `${fileName(path.replace(':', ''))}-${who}-${look.theme}-${look.width}`);
  });
});

test('every page is visited above', ({ expect }) => {
  const missed = pages.filter((row) => !visits.some(({ path }) => matchPath(row.path, path)));
  expect(missed.map(({ path }) => path)).toEqual([]);
});
