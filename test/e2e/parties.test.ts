import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { appointEvaluator } from './support/appoint.ts';
import { approveBest } from './support/approve.ts';
import { expectAccessible, expectNoSidewaysScroll, screenshot } from './support/axe.ts';
import { startBrowser } from './support/browser.ts';
import { logIn, logInAgain } from './support/log-in.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

beforeAll(async () => {
  await approveBest(service());
  await appointEvaluator(service());
});

/** The runner-up: nobody has recommended it yet. */
const second = (): string => `${service().runId}.2`;

const at = async (username: string, path: string, look: Parameters<typeof open>[0] = {}): Promise<Page> => {
  const page = await open(look);
  await logInAgain(page, username);
  await page.goto(path);
  await page.locator('h1').waitFor();
  return page;
};

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

describe('an investor', () => {
  test('filters the consortia, keeps the filter, and compares two side by side', async () => {
    const page = await open();
    await logIn(page, 'insurer', '/browse');
    await heading(page, 'Konsortium nr. 1').first().waitFor();
    await page.getByLabel('Sjanse for tap, høyst (prosent)').fill('5');
    await button(page, 'Vis konsortier').click();
    await heading(page, 'Ingen konsortier passer til det dere har valgt').waitFor();
    await page.getByLabel('Sjanse for tap, høyst (prosent)').fill('40');
    await button(page, 'Vis konsortier').click();
    await heading(page, 'Konsortium nr. 2').waitFor();
    expect(new URL(page.url()).searchParams.get('maxLossProbability')).toBe('0.4');

    await page.getByLabel('Navn på søket').fill('Lav risiko');
    await button(page, 'Lagre dette søket').click();
    await button(page, 'Nullstill').click();
    await page.waitForURL((url) => url.search === '');
    await button(page, 'Bruk «Lav risiko»').click();
    await page.waitForURL((url) => url.search.includes('0.4'));

    await page.getByLabel('Sammenlign Konsortium nr. 1', { exact: true }).check();
    await page.getByLabel('Sammenlign Konsortium nr. 2', { exact: true }).check();
    await button(page, 'Sammenlign de valgte').click();
    await page.getByRole('rowheader', { name: 'Sjanse for tap' }).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(3);
    await expectAccessible(page);
    await screenshot(page, 'compare-two');
  });

  test('puts up money on a condition, changes its mind, and takes it back', async () => {
    const page = await at('insurer', `/consortia/${second()}`);
    await page.getByRole('img', { name: /Sjansen for å få mindre enn/ }).waitFor();
    await page.getByRole('radio', { name: 'Vi vil bidra på visse vilkår' }).check();
    await page.getByLabel('Beløp i kroner').fill('4000000');
    await page.getByLabel('Taket for hva NAV betaler er minst (kroner)').fill('10000000');
    await button(page, 'Send til NAV').click();
    await page.getByRole('link', { name: /høyere enn én investor kan bidra med/ }).waitFor();
    await expectAccessible(page);

    await page.getByLabel('Beløp i kroner').fill('2 000 000');
    await button(page, 'Send til NAV').click();
    await page.getByText(/Dere vil bidra med 2.000.000.kr på disse vilkårene/).waitFor();
    await page.getByText('Ikke oppfylt nå').waitFor();
    await expectAccessible(page);
    await screenshot(page, 'committed');

    await button(page, 'Endre det vi har sagt').click();
    await page.getByRole('radio', { name: 'Vi er interessert' }).check();
    await button(page, 'Send til NAV').click();
    await page.getByText('Dere har sagt at dere er interessert.').waitFor();
    const seen = await service()
      .as('moderator-1')
      .listConsortiumInterests({
        params: { consortiumId: second() },
      });
    expect(seen.body.items).toMatchObject([{ interest: { state: 'expressed' } }]);

    await button(page, 'Trekk tilbake').click();
    await page.getByText('Dere har trukket tilbake det dere sa.').waitFor();
    await page.goto('/interests');
    await page.getByText('Trukket tilbake', { exact: true }).waitFor();
  });

  test('is told when a colleague was first, and loses nothing of what was typed', async () => {
    const path = `/consortia/${service().runId}.3`;
    const [mine, colleagues] = [await at('insurer', path), await at('insurer', path)];
    await mine.getByLabel('Noe mer NAV bør vite?').fill('Vi kan møtes i mars.');
    await button(colleagues, 'Send til NAV').click();
    await colleagues.getByText('Dere har sagt at dere er interessert.').waitFor();
    await button(mine, 'Send til NAV').click();
    await mine.getByText('Noen andre kom først').waitFor();
    await expectAccessible(mine);
    expect(await mine.getByLabel('Noe mer NAV bør vite?').inputValue()).toBe('Vi kan møtes i mars.');
    await button(mine, 'Hent siste versjon').click();
    await mine.getByText('Dere har sagt at dere er interessert.').waitFor();
  });

  test('changes its mandate: what cannot be is linked to its field, what is typed outlives a reload', async () => {
    const page = await at('esg-retail', '/profile/money', { width: 'narrow' });
    await page.getByLabel('Største beløp (kroner)').fill('100000');
    await button(page, 'Lagre og gå videre').click();
    await page.getByRole('link', { name: /minst like stort som minste beløp/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('terms.ticket.max');
    await expectAccessible(page);

    await page.getByLabel('Største beløp (kroner)').fill('900000');
    await page.reload();
    await page.getByText('Vi fant det du skrev sist', { exact: false }).waitFor();
    expect(await page.getByLabel('Største beløp (kroner)').inputValue()).toMatch(/900.?000/);
    await expectNoSidewaysScroll(page);
    await button(page, 'Lagre og gå videre').click();
    await heading(page, 'Hva dere vil støtte').waitFor();
    await page.goto('/profile');
    await button(page, 'Send inn til NAV').click();
    await page.getByText('En endring venter på godkjenning', { exact: false }).waitFor();
  });
});

describe('an employer', () => {
  test('sees what a language level means, asks for less, and sends the change in', async () => {
    const page = await at('kindergartens-bjerke', '/profile/language');
    await page.getByRole('radio', { name: 'C1' }).first().check();
    await page.getByText(/så kravet er for høyt/).waitFor();
    await page.getByRole('radio', { name: 'A2' }).first().check();
    await page.getByText(/norsken deltakerne starter med|når kravet i løpet av tiltaket/).waitFor();
    await button(page, 'Lagre og gå videre').click();
    await heading(page, 'Dette får dere').waitFor();
    await button(page, 'Lagre og gå videre').click();
    await heading(page, 'Hvem dere ikke kan samarbeide med').waitFor();
    await page.goto('/profile');
    await button(page, 'Send inn til NAV').click();
    await page.getByText('En endring venter på godkjenning', { exact: false }).waitFor();
    await expectAccessible(page);
  });
});

test('an evaluator reads the consortium that they are appointed to, and no other', async () => {
  const page = await at('evaluator', '/consortia');
  await page.getByRole('link', { name: 'Konsortium nr. 1' }).click();
  await heading(page, 'Resultatene som skal måles').waitFor();
  expect(
    await page
      .locator('main')
      .getByRole('button', { name: /Send|Endre|Lagre/ })
      .count(),
  ).toBe(0);
  await page.goto(`/consortia/${second()}`);
  await page.getByText('Dette finnes ikke, eller du har ikke tilgang til det.').waitFor();
});
