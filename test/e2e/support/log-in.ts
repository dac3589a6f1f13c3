import type { Page } from 'playwright-core';

/** Logs in as a demo user by way of `path`, as a person does: the page, the issuer's list, and back. */
export const logIn = async (page: Page, username: string, path = '/me'): Promise<void> => {
  await page.goto(path);
  await page.locator('main').getByRole('button', { name: 'Logg inn' }).click();
  await page.locator(`button[value="${username}"]`).click();
  await page.waitForURL((url) => url.pathname === path);
  // Whoever leaves before a page has come fails what it still fetches.
  await page.waitForLoadState('networkidle');
};

const sessions = new Map<string, Record<string, string>>();

/** Logged in as a demo user without going to the issuer again, where another page of the file has been. */
export const logInAgain = async (page: Page, username: string): Promise<void> => {
  const known = sessions.get(username);
  if (known) {
    await page.addInitScript((stored) => {
      for (const [key, value] of Object.entries(stored)) sessionStorage.setItem(key, value);
    }, known);
    return;
  }
  await logIn(page, username);
  sessions.set(username, await page.evaluate(() => ({ ...sessionStorage })));
};
