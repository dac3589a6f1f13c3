import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { logIn } from './support/log-in.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

const step = '/profile/organisation';
const typed = 'Noe vi nettopp skrev.';
const description = (page: Page) => page.getByLabel('Fortell kort hva dere gjør');
const save = (page: Page) => page.getByRole('button', { name: 'Lagre og gå videre' }).click();

/** The issuer’s tokens are gone from the tab, as when nobody has used it for a long time. */
const expire = (page: Page) =>
  page.evaluate(() => {
    const [key] = Object.keys(sessionStorage).filter((one) => one.startsWith('oidc.user:'));
    const user = JSON.parse(sessionStorage.getItem(key!)!);
    const worn = { ...user, access_token: 'worn-out', refresh_token: undefined, expires_at: 1 };
    sessionStorage.setItem(key!, JSON.stringify(worn));
  });

describe('what somebody has typed', () => {
  test('is there after a reload, and can be discarded', async () => {
    const page = await open();
    await logIn(page, 'aft-small', step);
    const before = await description(page).inputValue();
    await description(page).fill(typed);
    await page.reload();
    await page.getByText('Vi fant det du skrev sist').waitFor();
    expect(await description(page).inputValue()).toBe(typed);
    await page.getByRole('button', { name: 'Forkast det' }).click();
    expect(await description(page).inputValue()).toBe(before);
  });

  test('is there after the login has run out, and can be saved after a new one', async () => {
    const page = await open();
    await logIn(page, 'aft-long', step);
    await description(page).fill(typed);
    await expire(page);
    await save(page);
    await page.getByText('Du er logget ut').waitFor();
    await page.getByRole('button', { name: 'Logg inn igjen' }).click();
    await page.locator('button[value="aft-long"]').or(description(page)).first().waitFor();
    if (await page.locator('button[value="aft-long"]').isVisible())
      await page.locator('button[value="aft-long"]').click();
    await description(page).waitFor();
    expect(await description(page).inputValue()).toBe(typed);
    await save(page);
    await page.getByRole('heading', { level: 1, name: 'Det dere kan levere' }).waitFor();
    const { profile } = (await service().as('aft-long').getMyProfile({})).body;
    expect(profile.content.description).toBe(typed);
  });

  test('is there when a colleague has saved first, and is saved over theirs only when asked to', async () => {
    const page = await open();
    await logIn(page, 'hair', step);
    await description(page).fill(typed);
    const hair = service().as('hair');
    const mine = await hair.getMyProfile({});
    const theirs = { ...mine.body.profile.content, description: 'Kollegaen var raskere.' };
    await hair.changeMyProfile({ body: theirs, version: mine.version });

    await save(page);
    await page.getByText('Noen andre kom først').waitFor();
    await page.getByRole('button', { name: 'Hent siste versjon' }).click();
    await page.getByText('Noen andre kom først').waitFor({ state: 'detached' });
    expect(await description(page).inputValue()).toBe(typed);
    await save(page);
    await page.getByRole('heading', { level: 1, name: 'Det dere kan levere' }).waitFor();
    expect((await hair.getMyProfile({})).body.profile.content.description).toBe(typed);
  });

  test('is there without a network, which the page tells of', async () => {
    const page = await open();
    await logIn(page, 'canteen', step);
    await description(page).fill(typed);
    // The words for being offline are fetched while there is a network.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/notice-')),
    );
    await page.context().setOffline(true);
    await page.getByText('Du er ikke på nett').waitFor();
    expect(await description(page).inputValue()).toBe(typed);
    await page.context().setOffline(false);
    await page.getByText('Du er ikke på nett').waitFor({ state: 'detached' });
  });
});
