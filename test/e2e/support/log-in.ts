import type { Page } from 'playwright-core';

/** Logs in as a demo user by way of `path`, as a person does: the page, the issuer's list, and back. */
export const logIn = async (page: Page, username: string, path = '/me'): Promise<void> => {
  await page.goto(path);
  await page.locator('main').getByRole('button', { name: 'Logg inn' }).click();
  await page.locator(`button[value="${username}"]`).click();
  await page.waitForURL((url) => url.pathname === path);
};
