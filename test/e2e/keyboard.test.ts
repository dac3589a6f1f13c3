import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { memberOf } from './support/addresses.ts';
import { approveBest } from './support/approve.ts';
import { startBrowser } from './support/browser.ts';
import { logIn } from './support/log-in.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText?.trim() ?? '');

/** Tabs on until the words of what has focus are these; gives up where there is nothing more to come to. */
const tabTo = async (page: Page, words: string): Promise<void> => {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === words) return;
  }
  throw new Error(`The keyboard never came to ${words}`);
};

test('whoever uses the keyboard alone skips to the content, finds a need and reads it', async () => {
  const page = await open();
  await page.goto('/');
  await page.getByText('Alt er åpent').waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Hopp til innholdet');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Se hva NAV trenger');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Behov' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Behov');
  await page.getByRole('link', { name: /^Ny finansieringsmodell/ }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Kort om vilkårene').waitFor();
});

test('the menus of a narrow window open, close and give focus back by keyboard', async () => {
  const page = await open({ width: 'narrow' });
  await page.goto('/needs');
  await tabTo(page, 'Meny');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Slik virker matchingen');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Slik virker matchingen' }).waitFor();
  expect(await page.getByRole('button', { name: 'Meny' }).getAttribute('aria-expanded')).toBe('false');
});

test('an invitation is answered by keyboard alone', async () => {
  await approveBest(service());
  const username = await memberOf(service(), 'provider');
  const page = await open();
  await logIn(page, username, '/notifications');
  await page.getByRole('link', { name: /Svar på invitasjonen til møtet/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Ja, vi kommer' }).waitFor();
  await page.getByRole('radio', { name: 'Ja, vi kommer' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Send svaret');
  await page.keyboard.press('Enter');
  await page.getByText('Svaret er sendt.').waitFor();
  const { items } = (await service().as(username).listMyInvitations({})).body;
  expect(items[0]?.invitation.state).toBe('accepted');
});
