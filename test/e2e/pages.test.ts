import type { Page } from 'playwright-core';
import { matchPath } from 'react-router';
import { test } from 'vitest';
import { pages } from '../../web/pages.ts';
import { expectAccessible, expectNoSidewaysScroll, screenshot } from './support/axe.ts';
import { startBrowser, type Width, widths } from './support/browser.ts';
import { logInAgain } from './support/log-in.ts';
import { startService } from './support/service.ts';
import { visits } from './support/visits.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

const fileName = (path: string): string => path.slice(1).replaceAll(/[/:]+/g, '-') || 'front';

/** The path with the demo's own records in it. */
const addressOf = (path: string): string => {
  const { needId, runId, consortiumId } = service();
  const ids: Record<string, string> = { needId, runId, consortiumId };
  return path.replace(/:(\w+)/g, (whole, name: string) => ids[name] ?? whole);
};

/** Looks at the page in both themes and both widths; nothing is chosen here before, so the theme is the system's. */
const lookAround = async (page: Page, name: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [width, pixels] of Object.entries(widths) as [Width, number][]) {
      await page.setViewportSize({ width: pixels, height: 900 });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await screenshot(page, `${name}-${colorScheme}-${width}`);
    }
  }
};

test.for(visits)(
  'nothing is in the way of $who on $path, whatever the theme and width',
  async ({ who, path }) => {
    const page = await open();
    const address = addressOf(path);
    if (who !== 'anybody') await logInAgain(page, who);
    await page.goto(address);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    await lookAround(page, `${fileName(path)}-${who}`);
  },
);

test('every page is visited above', ({ expect }) => {
  const missed = pages.filter((row) => !visits.some(({ path }) => matchPath(row.path, path)));
  expect(missed.map(({ path }) => path)).toEqual([]);
});
