import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { mailsIn } from '../../local/demo/inbox.ts';
import { until } from '../../local/demo/until.ts';
import { memberOf } from './support/addresses.ts';
import { expectAccessible, screenshot } from './support/axe.ts';
import { startBrowser } from './support/browser.ts';
import { logIn } from './support/log-in.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

let provider = '';
beforeAll(async () => {
  provider = await memberOf(service(), 'provider');
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** The mails to an address, the newest first, once there is one of a template. */
const mailsTo = (address: string, template: string) =>
  until(`${template} to ${address}`, async () => {
    const mails = (await mailsIn(service().instance.sesUrl)).filter(({ to }) => to === address);
    return mails.some((mail) => mail.template === template) ? mails : undefined;
  });

/** Where the newest link that was mailed to an address leads. */
const linkTo = async (address: string): Promise<string> => {
  const mails = await mailsTo(address, 'confirm-address');
  const { id } = mails.find(({ template }) => template === 'confirm-address')!;
  const read = await fetch(`${service().instance.sesUrl}/inbox/${id}.json`);
  const { text } = (await read.json()) as { text: string };
  return `/confirm-address#${/confirm-address#(\S+)/.exec(text)![1]}`;
};

/** Opens a link as its receiver does, who is logged in nowhere, and confirms with the keyboard alone. */
const confirmBy = async (link: string, address: string): Promise<Page> => {
  const page = await open({ width: 'narrow' });
  await page.goto(link);
  await page.getByText(`Vil du bekrefte at du får e-post på ${address}?`).waitFor();
  await expectAccessible(page);
  await screenshot(page, 'confirm-address');
  await button(page, 'Bekreft adressen').focus();
  await page.keyboard.press('Enter');
  await page.getByText(`Takk! ${address} er bekreftet.`, { exact: false }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('er bekreftet');
  await expectAccessible(page);
  return page;
};

test('a newcomer with another address than the issuer knows confirms it by the link that is mailed', async () => {
  const address = 'nora@helt-ny.example';
  const page = await open();
  await logIn(page, 'newcomer');
  await page.getByRole('radio', { name: /^Leverandør/ }).check();
  await page.getByLabel('Organisasjonsnummer').fill('310004839');
  await page.getByLabel('Navn på organisasjonen').fill('Nybegynner AS');
  await page.getByLabel('E-postadressen din').fill(address);
  await button(page, 'Registrer meg').click();
  await page.getByText('E-postadressen din er ikke bekreftet').waitFor();
  await page.getByText('Ikke bekreftet', { exact: true }).waitFor();
  await expectAccessible(page);
  await screenshot(page, 'unconfirmed-address');

  const link = await linkTo(address);
  const confirmed = await confirmBy(link, address);
  await confirmed.reload();
  await confirmed.getByText('Lenken gjelder ikke lenger.', { exact: false }).waitFor();

  await page.reload();
  await page.getByText('Bekreftet', { exact: true }).waitFor();
  expect(await page.getByText('E-postadressen din er ikke bekreftet').count()).toBe(0);
});

test('a change of address is told to the old one, and counts once the new one has confirmed it', async () => {
  const { body: before } = await service().as(provider).getMe({});
  const address = 'ny@adresse.example';
  const page = await open();
  await logIn(page, provider);
  await page.getByLabel('E-postadressen din').fill(address);
  await button(page, 'Lagre').click();
  await page.getByText(`Du har bedt om å bytte til ${address}.`, { exact: false }).waitFor();
  await expectAccessible(page);
  await screenshot(page, 'waiting-address');
  await mailsTo(before.email, 'address-change');
  const first = await linkTo(address);

  await button(page, 'Send en ny lenke').click();
  await page.getByText('En ny lenke er på vei.', { exact: false }).waitFor();
  const second = await until('another link', async () => {
    const link = await linkTo(address);
    return link === first ? undefined : link;
  });
  const late = await open();
  await late.goto(first);
  await late.getByText('Lenken gjelder ikke lenger.', { exact: false }).waitFor();
  expect((await service().as(provider).getMe({})).body.email).toBe(before.email);

  await confirmBy(second, address);
  expect((await service().as(provider).getMe({})).body).toMatchObject({
    email: address,
    emailState: 'confirmed',
    actions: [],
  });

  await page.reload();
  await page.getByLabel('E-postadressen din').fill('enda@nyere.example');
  await button(page, 'Lagre').click();
  await button(page, 'Behold den gamle adressen').click();
  await page.getByText('Du beholder adressen du har.').waitFor();
  expect((await service().as(provider).getMe({})).body.waitingEmail).toBeUndefined();
});

test('a link that is not whole says what to do', async () => {
  const page = await open();
  await page.goto('/confirm-address');
  await page.getByText('Lenken er ikke hel.', { exact: false }).waitFor();
  await expectAccessible(page);
});
