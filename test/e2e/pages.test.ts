import type { Page } from 'playwright-core';
import { matchPath } from 'react-router';
import { beforeAll, test } from 'vitest';
import { sideSchema } from '../../shared/person/role.ts';
import { pages } from '../../web/pages.ts';
import { addressOf, memberOf } from './support/addresses.ts';
import { appointEvaluator } from './support/appoint.ts';
import { approveBest } from './support/approve.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectRoomForLargeText,
  screenshot,
} from './support/axe.ts';
import { startBrowser, type Width, widths } from './support/browser.ts';
import { logInAgain } from './support/log-in.ts';
import { draftRound, openRound, scheduledRound } from './support/round.ts';
import { startService } from './support/service.ts';
import { alsoInOtherLanguages, visits } from './support/visits.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

beforeAll(async () => {
  await approveBest(service());
  await appointEvaluator(service());
  const parties = [await memberOf(service(), 'provider'), await memberOf(service(), 'employer')];
  await scheduledRound(service(), parties);
  await openRound(service());
  await draftRound(service());
});

const fileName = (path: string): string => path.slice(1).replaceAll(/[^\w-]+/g, '-') || 'front';

const usernameOf = async (who: string): Promise<string> =>
  who.startsWith('member:') ? memberOf(service(), sideSchema.parse(who.slice('member:'.length))) : who;

const lookInBothWidths = async (page: Page, name: string): Promise<void> => {
  for (const [width, pixels] of Object.entries(widths) as [Width, number][]) {
    await page.setViewportSize({ width: pixels, height: 900 });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `${name}-${width}`);
  }
};

/** Nothing is chosen here before, so the theme is the system's. It changes colours only, so one width tells of the dark one. */
const lookInBothThemes = async (page: Page, name: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: widths.wide, height: 900 });
  await expectAccessible(page);
  await screenshot(page, `${name}-dark-wide`);
  await page.emulateMedia({ colorScheme: 'light' });
  await lookInBothWidths(page, `${name}-light`);
};

const lookInOtherLanguages = async (page: Page, name: string): Promise<void> => {
  for (const [code, language] of [
    ['nn', 'Nynorsk'],
    ['en', 'English'],
  ] as const) {
    await page.setViewportSize({ width: widths.wide, height: 900 });
    await page.getByRole('button', { name: language, exact: true }).click();
    await page.locator(`html[lang="${code}"]`).waitFor();
    await page.waitForLoadState('networkidle');
    await lookInBothWidths(page, `${name}-${code}`);
  }
};

test.for(visits)(
  'nothing is in the way of $who on $path, whatever the theme, the width and the size of the letters',
  async (visit) => {
    const { who, path, about } = visit;
    const page = await open();
    const username = await usernameOf(who);
    if (who !== 'anybody') await logInAgain(page, username);
    const reader = about ?? (who === 'anybody' || who === 'newcomer' ? 'moderator-1' : username);
    await page.goto(await addressOf(service(), path, reader));
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    const name = `${fileName(path)}-${who.replace('member:', '')}`;
    await lookInBothThemes(page, name);
    await expectRoomForLargeText(page);
    if (alsoInOtherLanguages(visit)) await lookInOtherLanguages(page, name);
  },
);

test('every page is visited above', ({ expect }) => {
  const missed = pages.filter((row) => !visits.some(({ path }) => matchPath(row.path, path.split('?')[0]!)));
  expect(missed.map(({ path }) => path)).toEqual([]);
});
