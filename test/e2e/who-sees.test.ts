import { expect, test } from 'vitest';
import { text as consortium } from '../../web/text/nb/consortium.ts';
import { text as pages } from '../../web/text/nb/pages.ts';
import { text as profile } from '../../web/text/nb/profile.ts';
import { expectAccessible, expectNoSidewaysScroll, screenshot } from './support/axe.ts';
import { startBrowser } from './support/browser.ts';
import { logIn } from './support/log-in.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);
const path = () => `/consortia/${service().runId}.1`;

test('an investor without an approved mandate is told what is missing, and led to the profile', async () => {
  const me = service().as('esg-retail');
  const { version } = await me.getMyProfile({});
  await me.withdrawMyProfile({ version });
  const page = await open();
  await logIn(page, 'esg-retail', '/browse');
  for (const address of ['/browse', `/compare?consortia=${service().runId}.1,${service().runId}.2`]) {
    await page.goto(address);
    await page.getByRole('heading', { name: profile.approvalNeeded }).waitFor();
    await page.getByText(profile.status.withdrawn).waitFor();
    expect(await page.getByText('Konsortium nr. 1').count()).toBe(0);
    await expectAccessible(page);
  }
  await page.goto(path());
  await page.getByText('NAV må godkjenne profilen deres først.').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Til profilen' }).click();
  await page.waitForURL((url) => url.pathname === '/profile');
});

test('an investor with a mandate reads the others in words, and why no more is shown', async () => {
  const page = await open();
  await logIn(page, 'insurer', path());
  const fits = page.getByRole('heading', { name: consortium.fitsTitle });
  await fits.waitFor();
  await page.getByText(consortium.returnNotShown).first().waitFor();
  await page.getByText(consortium.moneyInWords).waitFor();
  await page.getByText(/^Omtrent \d+ av 100$/).waitFor();
  await page
    .getByText(/Pris: .* per deltaker\./)
    .first()
    .waitFor();
  await expectAccessible(page);
  await screenshot(page, 'consortium-in-words');

  await page.getByRole('main').getByRole('link', { name: pages.whoSeesWhat }).click();
  await page.getByRole('heading', { level: 1, name: pages.whoSeesWhat }).waitFor();
  const price = page.getByRole('row', { name: /^Pris per deltaker/ });
  expect(await price.getByRole('cell').allTextContents()).toEqual([
    'Ja',
    'Nei',
    'Nei',
    'Ja',
    'Nei',
    'Nei',
    'Ja',
  ]);
  await expectAccessible(page);
});

test('who sees what can be read on a phone, and from the page on how matching works', async () => {
  const page = await open({ width: 'narrow' });
  await page.goto('/how-matching-works');
  await page.getByRole('main').getByRole('link', { name: pages.whoSeesWhat }).click();
  await page.getByRole('heading', { level: 1, name: pages.whoSeesWhat }).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
