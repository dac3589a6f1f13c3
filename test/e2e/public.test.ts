import { expect, test } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

test('anybody finds a need and reads its terms without logging in', async () => {
  const page = await open();
  await page.goto('/');
  await page
    .getByRole('button', { name: 'Se hva NAV trenger' })
    .or(page.getByRole('link', { name: 'Se hva NAV trenger' }))
    .click();
  await page.getByRole('link', { name: /^Ny finansieringsmodell/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Ny finansieringsmodell/ }).waitFor();
  expect(await page.title()).toMatch(/^Ny finansieringsmodell.* – Trepart$/);
  const money = page.locator('dl', { hasText: 'Kapital som må på plass' });
  expect((await money.innerText()).replace(/\s/g, ' ')).toContain('6 000 000 kr');
});

test('anybody can play with the matching, judged by the engine itself', async () => {
  const page = await open();
  await page.goto('/how-matching-works');
  const result = page.getByRole('heading', { name: /^Passer/ });
  await result.waitFor();
  const before = await result.innerText();
  await page.getByLabel('Alna').check();
  await expect.poll(() => result.innerText()).not.toBe(before);
  for (const area of ['Alna', 'Bjerke', 'Grorud']) await page.getByLabel(area).uncheck();
  await page.getByText('Kan ikke være med. Ingen av områdene i behovet er dekket.').waitFor();
  await page.getByRole('tab', { name: 'Arbeidsgiver' }).click();
  await page.getByRole('heading', { name: /^Passer/ }).waitFor();
});

test('the page speaks three languages and remembers the one chosen', async () => {
  const page = await open();
  await page.goto('/needs');
  await page.getByRole('button', { name: 'Nynorsk' }).click();
  await page.getByText('Her er behova NAV har publisert.').waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Needs' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Needs' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('the page begins in bokmål, and offers the language of the browser', async () => {
  const page = await open({ locale: 'nn-NO' });
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Finn partnere til effektkontrakter' }).waitFor();
  await page.getByRole('button', { name: 'Vis på nynorsk' }).click();
  await page.getByRole('heading', { level: 1, name: 'Finn partnarar til effektkontraktar' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  expect(await page.getByRole('button', { name: 'Vis på nynorsk' }).count()).toBe(0);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Finn partnarar til effektkontraktar' }).waitFor();
});

test('the front page is there before any script has come', async () => {
  const page = await open({ scripts: false });
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Finn partnere til effektkontrakter' }).waitFor();
  await page.getByText('Deltakerlister er offentlige').waitFor();
});

test('what somebody presses on the front page is theirs to press on when the script comes', async () => {
  const page = await open({ theme: 'dark' });
  await page.addInitScript(() => {
    const printed = new MutationObserver(() => {
      const link = document.querySelector<HTMLElement>('main a');
      link?.focus();
      if (link && document.activeElement === link) printed.disconnect();
    });
    printed.observe(document, { childList: true, subtree: true });
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Bytt til lyst utseende' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Se hva NAV trenger');
});

test('light or dark is remembered', async () => {
  const page = await open();
  await page.goto('/');
  await page.getByRole('button', { name: 'Bytt til mørkt utseende' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Bytt til lyst utseende' }).waitFor();
  expect(await page.locator('html').getAttribute('class')).toContain('dark');
});

test('text at twice its size stays within the window', async () => {
  const page = await open();
  for (const path of ['/', '/how-matching-works', `/needs/${service().needId}`]) {
    // A window of half the width shows what zooming to 200 % does.
    await page.setViewportSize({ width: 640, height: 450 });
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth, path).toBeLessThanOrEqual(clientWidth);
  }
});
