import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { newKey, personNamed } from '../../local/demo/client.ts';
import { mailsIn } from '../../local/demo/inbox.ts';
import { linksIn } from '../../local/demo/round/inbox.ts';
import { memberOf } from './support/addresses.ts';
import { approveBest } from './support/approve.ts';
import { expectAccessible, expectNoSidewaysScroll, screenshot } from './support/axe.ts';
import { startBrowser } from './support/browser.ts';
import { logInAgain } from './support/log-in.ts';
import { finaliseRound, openRound, scheduledRound, showSchedule, signUpTo } from './support/round.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

let provider = '';
let employer = '';

beforeAll(async () => {
  await approveBest(service());
  provider = await memberOf(service(), 'provider');
  employer = await memberOf(service(), 'employer');
});

const at = async (username: string, path: string, look: Parameters<typeof open>[0] = {}): Promise<Page> => {
  const page = await open(look);
  await logInAgain(page, username);
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  return page;
};

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

test('a provider signs up from a phone, says when it can, answers in writing, and withdraws', async () => {
  const roundId = await openRound(service());
  const page = await at(provider, `/rounds/${roundId}`, { width: 'narrow' });
  await page.locator('a', { hasText: 'Meld dere på' }).click();

  await page.getByRole('radio', { name: 'Ja, og her er tidene som passer' }).check();
  await button(page, 'Meld oss på').click();
  await link(page, 'Velg minst én tid, eller svar at ingen av tidene passer.').click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await screenshot(page, 'sign-up-refused');

  await page.getByLabel('Hvor mange kommer på konferansen?').fill('2');
  await page.getByRole('radio', { name: 'På nett' }).check();
  await button(page, /^Hele dagen, tirsdag 9. april/).click();
  await page
    .getByRole('group', { name: /^onsdag 10. april/ })
    .getByLabel('12:00–13:00')
    .check();
  await page.getByText('4 tider er valgt.').waitFor();
  await page.getByLabel('Vi vet at deltakerlisten er offentlig').check();
  await button(page, 'Meld oss på').click();
  await page.getByText('Dere er påmeldt.').waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(focused).toContain('Dere er påmeldt.');

  await page.getByLabel('Hvordan bør risikoen deles?').fill('Investor bør bære mest.');
  await button(page, 'Lagre svarene').click();
  await page.getByText('Svarene er lagret.').waitFor();
  await expectAccessible(page);
  await screenshot(page, 'signed-up');
  const { signUp } = (await service().as(provider).getMySignUp({ params: { roundId } })).body;
  expect(signUp).toMatchObject({
    conference: { people: 2 },
    meeting: { wanted: 'yes', form: 'online' },
    answers: [{ questionId: 'risk', text: 'Investor bør bære mest.' }],
  });

  await page.getByRole('radio', { name: 'Ja, men ingen av tidene passer' }).check();
  await page.getByLabel('Når passer det for dere?').fill('Uka etter.');
  await button(page, 'Lagre endringene').click();
  await page.getByRole('definition').filter({ hasText: 'Uka etter.' }).waitFor();
  await button(page, 'Meld oss av').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Meld oss av' }).click();
  await page.getByText('Dere er meldt av.').waitFor();
  await link(page, 'Om dialogrunden').click();
  await page.getByText('Ingen har meldt seg på ennå.').waitFor();
});

test('parties of a consortium ask for a meeting, object to its time, accept, and send a stand-in', async () => {
  const { as } = service();
  const roundId = await openRound(service());
  await signUpTo(service(), roundId, [provider, employer]);
  const page = await at(provider, `/rounds/${roundId}/sign-up`);
  const { name } = personNamed(employer).organisation;
  await page.getByLabel('Hvem vil dere møte?').selectOption({ label: name });
  await page.getByLabel('Hva skal møtet handle om?').fill('Hvem følger opp på arbeidsplassen?');
  await button(page, 'Be om møte').click();
  await page.getByText('Ønsket er sendt.', { exact: false }).waitFor();
  await page.getByText(`${name} (dere har alt et møte)`).waitFor();

  await showSchedule(service(), roundId);
  await link(page, 'Møtene våre').click();
  await page.getByRole('heading', { name: 'Venter på dere' }).waitFor();
  await screenshot(page, 'my-meetings-waiting');
  const mine = (await as(provider).listMyMeetings({ params: { roundId } })).body.items;
  const own = mine.find(({ type }) => type === 'one-to-one')!;
  await page.goto(`/meetings/${own.meetingId}`);
  await button(page, 'Si fra til NAV').click();
  await link(page, /^Skriv kort hvorfor tiden ikke passer/).waitFor();
  await page.getByLabel(/^Hvorfor passer den ikke/).fill('Vi må hente i barnehagen.');
  await button(page, 'Si fra til NAV').click();
  await page.getByText('NAV har fått beskjed.').waitFor();
  await expectAccessible(page);

  await finaliseRound(service(), roundId, provider);
  await page.goto(`/invitations/${own.meetingId}.${own.seats[0]!.profileId}`);
  await page.getByRole('radio', { name: 'Ja, vi kommer' }).check();
  await button(page, 'Send svaret').click();
  await page.getByText('Svaret er sendt.').waitFor();
  const download = page.waitForEvent('download');
  await button(page, 'Last ned til kalenderen (.ics)').click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain(`UID:${own.meetingId}@trepart`);

  await colleagueOf(provider);
  await page.reload();
  await page.getByLabel('Hvem møter?').selectOption({ label: 'Nora Nygård' });
  await button(page, 'Send stedfortreder').click();
  await page.getByText('Nora Nygård får invitasjonen.', { exact: false }).waitFor();
  await expectAccessible(page);
  await screenshot(page, 'stand-in');
});

/** The newcomer registers for the same organisation, and is let in. */
const colleagueOf = async (username: string): Promise<void> => {
  const { as } = service();
  const { role, organisation } = personNamed(username);
  const { name, email } = personNamed('newcomer');
  const { body } = await as('newcomer').registerMe({
    body: { role, organisation, name, email },
    key: newKey(),
  });
  await as(username).acceptPerson({ params: { personId: body.personId }, version: 1 });
};

/** The link that says yes, from the mail with a party's newest invitation. */
const linkTo = async (username: string): Promise<string> => {
  const { instance } = service();
  const { email } = personNamed(username);
  const mails = await mailsIn(instance.sesUrl);
  const mail = mails.find(({ to, template }) => to === email && template === 'meeting-invitation');
  const [token] = await linksIn(instance, mail!.id);
  return `/answer#${token}`;
};

test('a link in a mail answers without a login: not when it is looked at, and only once', async () => {
  const { as } = service();
  const roundId = await scheduledRound(service(), [employer]);
  await finaliseRound(service(), roundId, employer);
  const path = await linkTo(employer);
  const stateNow = async () => {
    const { items } = (await as(employer).listMyInvitations({})).body;
    return items.find(({ invitation }) => invitation.roundId === roundId)?.invitation.state;
  };

  const scanner = await open();
  await scanner.goto(path);
  await button(scanner, 'Ja, vi kommer').waitFor();
  await scanner.reload();
  await button(scanner, 'Ja, vi kommer').waitFor();
  expect(await stateNow()).toBe('invited');

  const page = await open({ width: 'narrow' });
  await page.goto(path);
  await button(page, 'Ja, vi kommer').waitFor();
  await expectAccessible(page);
  await button(page, 'Ja, vi kommer').click();
  await page.getByText('Takk! Dere har svart ja.').waitFor();
  expect(await stateNow()).toBe('accepted');
  await screenshot(page, 'answered-by-link');

  const again = await open();
  await again.goto(path);
  await again.getByText('Lenken gjelder ikke lenger.', { exact: false }).waitFor();
  await button(scanner, 'Ja, vi kommer').click();
  await scanner.getByText('Lenken gjelder ikke lenger.', { exact: false }).waitFor();
});

test('meetings are subscribed to by an address that is shown once and can be taken back', async () => {
  const page = await at(provider, '/me');
  await button(page, 'Lag en kalenderadresse').click();
  const address = page.getByLabel('Kalenderadressen din');
  await address.waitFor();
  await expectAccessible(page);
  await screenshot(page, 'calendar-address');
  const url = await address.inputValue();
  const feed = await fetch(url);
  expect(feed.headers.get('content-type')).toContain('text/calendar');
  expect(await feed.text()).toContain(`UID:${service().consortiumId}@trepart`);

  await page.reload();
  await page.getByText('Den vises bare når den er ny.', { exact: false }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain(url);
  await button(page, 'Slutt å dele').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slutt å dele' }).click();
  await page.getByText('Adressen virker ikke lenger.').waitFor();
  expect((await fetch(url)).status).toBe(404);
});

test('whoever wants less mail gets only what they must have, until they change their mind', async () => {
  const page = await at(employer, '/me');
  await button(page, 'Send meg bare det jeg må ha').click();
  await page.getByText('Du får nå bare e-post du må ha.').waitFor();
  expect((await service().as(employer).getMyMailbox({})).body.state).toBe('unsubscribed');
  await button(page, 'Send meg all e-post igjen').click();
  await page.getByText('Du får nå all e-post igjen.').waitFor();
  await page.getByLabel('Navnet ditt').fill('Ny Navnesen');
  await button(page, 'Lagre').click();
  await page.getByText('Opplysningene er lagret.').waitFor();
  expect(await page.getByText('Vi fant det du skrev sist', { exact: false }).count()).toBe(0);
  expect((await service().as(employer).getMyMailbox({})).body.state).toBe('open');
});
