import { expect, test } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { logIn } from './support/log-in.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

/** The moderator's part: lets in whoever waits for the first seat of an organisation. */
const letIn = async (username: string): Promise<void> => {
  const { personId } = (await service().as(username).getMe({})).body;
  const moderator = service().as('moderator-1');
  const { version } = await moderator.getPerson({ params: { personId } });
  await moderator.acceptPerson({ params: { personId }, version });
};

test('a newcomer signs up, fills in the profile as they go, and sends it to NAV', async () => {
  const page = await open();
  await logIn(page, 'newcomer', '/profile');

  await page.getByRole('button', { name: 'Registrer meg' }).click();
  const summary = page
    .getByRole('group', { name: 'Rett dette før du går videre' })
    .or(page.locator('.aksel-error-summary'));
  await summary.first().waitFor();
  await page.getByRole('link', { name: 'Skriv organisasjonsnummeret med ni siffer.' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('organisation.number');

  await page.getByLabel('Leverandør', { exact: true }).check();
  await page.getByLabel('Organisasjonsnummer').fill('310000001');
  await page.getByText('Dette er ikke et gyldig organisasjonsnummer').first().waitFor();
  await page.getByLabel('Organisasjonsnummer').fill('974760673');
  await page.getByLabel('Navn på organisasjonen').fill('Nybegynner AS');
  await page.getByRole('button', { name: 'Registrer meg' }).click();

  await page.getByRole('heading', { level: 1, name: 'Du er snart inne' }).waitFor();
  await letIn('newcomer');
  await page.getByRole('button', { name: 'Se om jeg er sluppet inn' }).click();
  await page
    .getByRole('button', { name: 'Begynn' })
    .or(page.getByRole('link', { name: 'Begynn' }))
    .click();
  await page.getByLabel('Liten leverandør').check();
  await page.getByLabel('Fortell kort hva dere gjør').fill('Arbeidspraksis i små grupper.');
  await page.getByRole('button', { name: 'Lagre og gå videre' }).click();

  await page.getByRole('heading', { level: 1, name: 'Det dere kan levere' }).waitFor();
  await page.getByLabel('Hva kan dere levere?').selectOption({ label: 'Arbeidspraksis' });
  await page.getByLabel('Pris per deltaker').fill('28 500');
  await page.getByLabel('Hvor mange har dere plass til på et år?').fill('10');
  await page.getByRole('button', { name: 'Lagre og gå videre' }).click();

  await page.getByRole('heading', { level: 1, name: 'Hvor, og for hvem' }).waitFor();
  await page.getByLabel('Bjerke').check();
  await page.getByLabel('Somali').check();
  await page.getByRole('button', { name: 'Lagre og gå videre' }).click();

  await page.getByRole('heading', { level: 1, name: 'Hvem dere ikke kan samarbeide med' }).waitFor();
  await page.getByRole('button', { name: 'Lagre og gå videre' }).click();

  await page.getByRole('button', { name: 'Send inn til NAV' }).click();
  await page.getByText('Profilen er sendt inn.').waitFor();
  const { profile } = (await service().as('newcomer').getMyProfile({})).body;
  expect(profile.state).toBe('submitted');
  expect(profile.content.terms).toMatchObject({
    kind: 'small-supplier',
    areas: ['bjerke'],
    languages: ['so'],
    offers: [{ element: 'work-practice', price: 28_500, capacity: 10, evidence: 0 }],
  });
});

test('a provider sees how it fits, what would help, and who it is brought together with', async () => {
  const page = await open();
  await logIn(page, 'mental-health', '/fits');
  await page.getByText('Dere er i et av de foreslåtte konsortiene nå.').waitFor();
  await page.locator('.aksel-expansioncard', { hasText: 'Livsmestring' }).getByRole('button').click();
  await page.getByRole('cell', { name: '80 %' }).first().waitFor();

  await page.getByRole('link', { name: 'Konsortiene våre' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.getByRole('link', { name: 'Konsortium nr. 1', exact: true }).click();
  await page.getByText('Psykisk helsestøtte for migranter (dere)').waitFor();
  await page.getByText('Hvor godt de andre passer, vises ikke her.').waitFor();
});
