import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Runs in the page: all that what has focus may be called by. */
const namesOfFocused = (): string[] => {
  const focused = document.activeElement as HTMLInputElement | null;
  if (!focused || focused === document.body) return [];
  const labels = [...(focused.labels ?? [])].map(({ innerText }) => innerText);
  return [...labels, focused.getAttribute('aria-label') ?? '', focused.innerText, focused.value ?? '']
    .map((name) => String(name).trim())
    .filter((name) => name !== '');
};

export const focused = async (page: Page): Promise<string> => (await page.evaluate(namesOfFocused))[0] ?? '';

/** Tabs on until what has focus is called so, or begins so; gives up where there is nothing more to come to. */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    const names = await page.evaluate(namesOfFocused);
    if (names.some((one) => one.startsWith(name))) return;
  }
  throw new Error(`The keyboard never came to ${name}`);
};

export const pressAt = async (page: Page, name: string, key = 'Enter'): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press(key);
};

export const typeAt = async (page: Page, name: string, text: string): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.type(text);
};

/** Focus comes to what is called so, by itself. */
export const expectFocusOn = (page: Page, name: string | RegExp): Promise<void> =>
  expect.poll(() => focused(page), { timeout: 20_000 }).toMatch(name);

/** Focus comes to rest somewhere in the page rather than nowhere. */
export const expectFocusKept = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.activeElement !== document.body), { timeout: 20_000 })
    .toBe(true);

/** Logs in on the way to `path`, touching nothing but the keyboard. */
export const logInByKeyboard = async (page: Page, username: string, path: string): Promise<void> => {
  await page.goto(path);
  await page.locator('main').getByRole('button', { name: 'Logg inn' }).waitFor();
  await pressAt(page, 'Logg inn');
  await page.locator(`button[value="${username}"]`).waitFor();
  await pressAt(page, username);
  await page.waitForURL((url) => url.pathname === path);
  await page.waitForLoadState('networkidle');
};
