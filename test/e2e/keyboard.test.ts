import { expect, test } from 'vitest';
import { text as common } from '../../web/text/nb/common.ts';
import { text as investor } from '../../web/text/nb/investor.ts';
import { text as moderation } from '../../web/text/nb/moderation.ts';
import { memberOf } from './support/addresses.ts';
import { appointEvaluator } from './support/appoint.ts';
import { approveBest } from './support/approve.ts';
import { startBrowser } from './support/browser.ts';
import {
  expectFocusKept,
  expectFocusOn,
  focused,
  logInByKeyboard,
  pressAt,
  tabTo,
  typeAt,
} from './support/keyboard.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

test('whoever uses the keyboard alone skips to the content, finds a need and reads it', async () => {
  const page = await open();
  await page.goto('/');
  await page.getByText('Alt er åpent').waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Hopp til innholdet');
  await page.keyboard.press('Enter');
  await pressAt(page, 'Se hva NAV trenger');
  await expectFocusOn(page, 'Behov');
  await page.getByRole('link', { name: /^Ny finansieringsmodell/ }).waitFor();
  await pressAt(page, 'Ny finansieringsmodell');
  await page.getByText('Kort om vilkårene').waitFor();
  await expectFocusOn(page, /^Ny finansieringsmodell/);
});

test('the menus of a narrow window open, close and give focus back by keyboard', async () => {
  const page = await open({ width: 'narrow' });
  await page.goto('/needs');
  await pressAt(page, 'Meny');
  await pressAt(page, 'Slik virker matchingen');
  await page.getByRole('heading', { level: 1, name: 'Slik virker matchingen' }).waitFor();
  expect(await page.getByRole('button', { name: 'Meny' }).getAttribute('aria-expanded')).toBe('false');
});

test('a newcomer comes from the list of what is wrong to the field, by keyboard', async () => {
  const page = await open();
  await logInByKeyboard(page, 'newcomer', '/profile');
  await pressAt(page, 'Registrer meg');
  await expectFocusOn(page, common.form.errorsHeading);
  await pressAt(page, 'Skriv organisasjonsnummeret med ni siffer.');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('organisation.number');
});

test('a provider answers an invitation and leaves a dialog unanswered, by keyboard', async () => {
  await approveBest(service());
  const username = await memberOf(service(), 'provider');
  const page = await open();
  await logInByKeyboard(page, username, '/notifications');
  await pressAt(page, 'Svar på invitasjonen til møtet');
  await page.getByRole('radio', { name: 'Ja, vi kommer' }).waitFor();
  await pressAt(page, 'Ja, vi kommer', 'Space');
  await pressAt(page, 'Send svaret');
  await page.getByText('Svaret er sendt.').waitFor();
  await expectFocusKept(page);
  const { items } = (await service().as(username).listMyInvitations({})).body;
  expect(items[0]?.invitation.state).toBe('accepted');

  await page.goto('/profile');
  await pressAt(page, 'Trekk profilen');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expectFocusOn(page, /^Trekk profilen/);
});

test('an investor finds a consortium and tells NAV of interest, by keyboard', async () => {
  const page = await open();
  const username = await memberOf(service(), 'investor');
  await logInByKeyboard(page, username, '/browse');
  await pressAt(page, 'Konsortium nr. 1');
  await expectFocusOn(page, 'Konsortium nr. 1');
  await page.getByRole('radio', { name: investor.interest.kinds.interest.label }).waitFor();
  await tabTo(page, investor.interest.kinds.interest.label);
  await typeAt(page, investor.interest.note, 'Vi vil gjerne høre mer om oppfølgingen.');
  await pressAt(page, investor.interest.send);
  await page.getByText(investor.interest.saidInterest).waitFor();
  await expectFocusKept(page);
});

test('an employer says which Norwegian the jobs need, by keyboard', async () => {
  const page = await open();
  const username = await memberOf(service(), 'employer');
  await logInByKeyboard(page, username, '/profile/language');
  const before = (await service().as(username).getMyProfile({})).body.profile;
  const chosen = page.getByRole('radio', { checked: true }).first();
  await chosen.waitFor();
  const was = await chosen.inputValue();
  await tabTo(page, common.levels[was as keyof typeof common.levels]);
  await page.keyboard.press(was === 'none' ? 'ArrowDown' : 'ArrowUp');
  const now = await chosen.inputValue();
  expect(now).not.toBe(was);
  await pressAt(page, 'Lagre');
  await expectFocusOn(page, 'Oppfølging og mentor');
  const { profile } = (await service().as(username).getMyProfile({})).body;
  expect(profile.version).toBeGreaterThan(before.version);
});

test('a moderator keeps two parties apart, and lets them meet again, by keyboard', async () => {
  const { conflicts: text } = moderation;
  const page = await open();
  await logInByKeyboard(page, 'moderator-2', '/moderation/conflicts');
  for (const [field, name] of [
    [text.one, 'Lokal stiftelse'],
    [text.other, 'Møbel'],
  ] as const) {
    await typeAt(page, field, name);
    await page.getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await typeAt(page, text.reason, 'Samme eier.');
  await pressAt(page, text.add);
  await page.getByText(text.added).waitFor();
  await expectFocusOn(page, 'Suksess');
  const remove = page.getByRole('button', { name: /^Ta bort konflikten/ });
  await remove.waitFor();
  await page.reload();
  await remove.waitFor();
  await pressAt(page, 'Ta bort konflikten');
  await page.getByText(text.none).waitFor();
  await expectFocusKept(page);
});

test('an evaluator opens what they are appointed to, by keyboard', async () => {
  await appointEvaluator(service());
  const page = await open();
  await logInByKeyboard(page, 'evaluator', '/consortia');
  await page.locator('main').getByRole('link').first().waitFor();
  const name = await page.locator('main').getByRole('link').first().innerText();
  await pressAt(page, name);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('nothing moves for whoever has asked for less motion', async () => {
  const page = await open();
  await page.goto(`/needs/${service().needId}`);
  await page.getByText('Kort om vilkårene').waitFor();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => [element, getComputedStyle(element)] as const)
      .filter(([, { transitionDuration, animationDuration }]) =>
        `${transitionDuration},${animationDuration}`
          .split(',')
          .some((time) => Number.parseFloat(time) > 0.001),
      )
      .map(([{ tagName, className }]) => `${tagName} ${className}`),
  );
  expect(moving).toEqual([]);
});
