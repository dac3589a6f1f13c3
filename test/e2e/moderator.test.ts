import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseMarket } from '../../shared/matching/market.ts';
import { text as common } from '../../web/text/nb/common.ts';
import { text as consortium } from '../../web/text/nb/consortium.ts';
import { text as decision } from '../../web/text/nb/decision.ts';
import { text as desk } from '../../web/text/nb/moderation.ts';
import { text as needDesk } from '../../web/text/nb/need-desk.ts';
import { text as editor } from '../../web/text/nb/need-editor.ts';
import { text as run } from '../../web/text/nb/run.ts';
import { untilInvited } from './support/approve.ts';
import { expectAccessible, expectNoSidewaysScroll, screenshot } from './support/axe.ts';
import { startBrowser } from './support/browser.ts';
import { logIn } from './support/log-in.ts';
import { recommend, wayTo, writeNeed } from './support/moderate.ts';
import { startService } from './support/service.ts';

const { consortiumStates: states } = common;
const { conclusion } = consortium;

const service = startService();
const { open } = startBrowser(() => service().instance.url);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a moderator writes a need, keeps what was typed over a reload, and takes it to a result that is shown', async () => {
  const page = await open();
  await logIn(page, 'moderator-1', '/moderation/needs/new');
  await writeNeed(page, 'Flere i jobb i Bjerke');
  await page.getByText(editor.allPassed).waitFor();
  await page.getByText('Sjanse for tap').first().waitFor();
  await expectAccessible(page);
  await screenshot(page, 'moderator-need-editor');

  await page.reload();
  await page.getByText(common.form.restored).waitFor();
  expect(await page.getByLabel(editor.name, { exact: true }).inputValue()).toBe('Flere i jobb i Bjerke');

  await button(page, editor.save).click();
  await button(page, needDesk.check).click();
  await button(page, needDesk.publish).click();
  await button(page, needDesk.run).click();
  await button(page, run.publish).click();
  await page.getByText(run.justPublished).waitFor();
  await page.getByRole('link', { name: run.ranking.open('1') }).click();
  await page.getByRole('heading', { level: 1, name: 'Konsortium nr. 1' }).waitFor();
});

test('what is missing in a need is listed, and each line leads to its field', async () => {
  const page = await open();
  await logIn(page, 'moderator-1', '/moderation/needs/new');
  await page.getByLabel(editor.participants).fill('0');
  await button(page, editor.save).click();
  await expect.poll(() => page.locator(':focus').textContent()).toContain(common.form.errorsHeading);
  await page.getByRole('link', { name: editor.fieldErrors['terms.participants']! }).click();
  expect(await page.locator(':focus').getAttribute('id')).toBe('terms.participants');
  await expectAccessible(page);
});

test('a moderator who was overtaken is told so, sees what happened, and finds again what was typed', async () => {
  const { as, runId } = service();
  const { body } = await as('moderator-1').listConsortia({ query: { runId, sort: 'rank' } });
  const path = `/consortia/${body.items[1]!.consortiumId}`;
  const [first, second] = [await open(), await open()];
  await logIn(first, 'moderator-1', path);
  await recommend(first, 'Nummer to har flere små leverandører.');
  await logIn(second, 'moderator-2', path);
  await wayTo(second, decision.approveTitle).getByLabel(desk.reason).fill('Enig, etter å ha lest alt.');

  await wayTo(first, decision.sendBackTitle).getByLabel(desk.reason).fill('Jeg så feil på kapitalen.');
  await button(first, decision.sendBack).click();
  await first.getByText(decision.wasSentBack).waitFor();
  await button(second, decision.approve).click();
  await second.getByText(common.overtaken.title).waitFor();
  await expectAccessible(second);
  await screenshot(second, 'moderator-overtaken');
  await button(second, common.overtaken.reload).click();
  await second.getByText('«Jeg så feil på kapitalen.»').waitFor();

  await recommend(first, 'Kapitalen er likevel i orden.');
  await second.reload();
  await second.getByText(common.form.restored).waitFor();
  const typed = wayTo(second, decision.approveTitle).getByLabel(desk.reason);
  expect(await typed.inputValue()).toBe('Enig, etter å ha lest alt.');
});

test('one moderator recommends, and only another can approve; the parties are then invited', async () => {
  const { consortiumId } = service();
  const [first, second] = [await open(), await open()];
  await logIn(first, 'moderator-1', `/consortia/${consortiumId}`);
  await recommend(first, 'Dekker alle krav og er fullfinansiert.');
  await first.getByText(decision.anotherMustDecide).waitFor();
  expect(await button(first, decision.approve).count()).toBe(0);

  await logIn(second, 'moderator-2', '/moderation/queue');
  await second.getByText('Dekker alle krav og er fullfinansiert.').waitFor();
  // Another consortium waits too, from the test before.
  await second.locator(`main a[href="/consortia/${consortiumId}"]`).first().click();
  const way = wayTo(second, decision.approveTitle);
  await way.getByLabel(desk.reason).fill('Enig i vurderingen.');
  await button(second, decision.approve).click();
  await second.getByText(decision.approved).waitFor();
  await screenshot(second, 'moderator-approved-consortium');
});

test('a moderator ends a consortium that nothing came of, after being told what is missing', async () => {
  await untilInvited(service());
  const page = await open();
  await logIn(page, 'moderator-2', `/consortia/${service().consortiumId}`);
  await page.getByText(states.invited, { exact: true }).waitFor();
  await button(page, conclusion.button).click();
  await page.getByRole('link', { name: conclusion.errors.result! }).waitFor();
  expect(await page.getByLabel(conclusion.contract).isChecked()).toBe(false);
  await page.getByLabel(conclusion.noContract).check();
  await page.getByLabel(conclusion.reason).fill('Kapitalen kom ikke på plass.');
  await button(page, conclusion.button).click();
  await page.getByText(conclusion.done).waitFor();
  await page.getByText(conclusion.results['no-contract']).waitFor();
  await expectAccessible(page);
  await screenshot(page, 'moderator-concluded-consortium');
});

test('a change to an approved profile is shown beside what counts now, and takes effect when approved', async () => {
  const { as } = service();
  const { body, version } = await as('hub').getMyProfile({});
  const { content, profileId } = body.profile;
  if (content.side !== 'provider') throw new Error('hub is a provider');
  const offers = content.terms.offers.map((offer) => ({ ...offer, price: 31_500 }));
  const changed = await as('hub').changeMyProfile({
    version,
    body: { ...content, terms: { ...content.terms, offers } },
  });
  await as('hub').submitMyProfile({ version: changed.version });

  const page = await open();
  await logIn(page, 'moderator-2', `/moderation/profiles/${profileId}`);
  await page.getByText(desk.profile.changes(offers.length)).waitFor();
  expect(await page.locator('ins').first().textContent()).toMatch(/^31\s500\skr per deltaker/);
  await expectAccessible(page);
  await screenshot(page, 'moderator-profile-change');
  await button(page, desk.profile.approveChange).click();
  await page.getByText(desk.profile.approved).waitFor();
  expect(await page.locator(':focus').textContent()).toContain(desk.profile.approved);
});

test('every side of a run is readable, and its files are for anybody to check it by', async () => {
  const page = await open();
  await logIn(page, 'moderator-2', `/runs/${service().runId}`);
  for (const name of Object.values(run.views)) {
    await page.getByRole('tab', { name }).click();
    await page.waitForLoadState('networkidle');
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await screenshot(page, `moderator-run-${name}-${width}`);
    }
  }
  const download = async (name: string): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return readFile(await file.path(), 'utf8');
  };
  expect(parseMarket(JSON.parse(await download(run.proof.market))).ok).toBe(true);
  expect(await download(run.proof.result)).toMatch(/^\ufeffNr\.;Poeng;Side;Part/);
  expect(await download(run.proof.lp)).toMatch(/^Maximize|\nMaximize/i);
});
