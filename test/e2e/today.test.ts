import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newKey } from '../../local/demo/client.ts';
import { text as decision } from '../../web/text/nb/decision.ts';
import { text as desk } from '../../web/text/nb/moderation.ts';
import { expectAccessible, expectNoSidewaysScroll, screenshot } from './support/axe.ts';
import { startBrowser } from './support/browser.ts';
import { logIn } from './support/log-in.ts';
import { recommend, wayTo } from './support/moderate.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a moderator reads party by party what stands in the way, and is offered no button that would be refused', async () => {
  const { as, consortiumId } = service();
  const params = { consortiumId };
  const moderator = as('moderator-1');
  const { body, version } = await moderator.getConsortium({ params });
  await moderator.recommendConsortium({
    params,
    version,
    body: {
      reason: 'Dekker alle delelementer.',
      meeting: { start: '2030-03-12T10:00', minutes: 60, place: 'ByLab Oslo', answerBy: '2030-03-05' },
    },
  });
  const [one, other] = ['provider', 'investor'].map(
    (side) => body.parties.find((party) => party.side === side)!,
  );
  const noted = await moderator.addConflict({
    body: { parties: { one: one!.profileId, other: other!.profileId }, reason: 'Samme eier.' },
    key: newKey(),
  });

  const page = await open();
  await logIn(page, 'moderator-2', `/consortia/${consortiumId}`);
  await page.getByText(decision.mayNotMeet, { exact: true }).waitFor();
  const sentence = page.getByText('er i konflikt og kan ikke sitte i samme konsortium');
  await expect.poll(() => sentence.textContent()).toContain(one!.name);
  expect(await sentence.textContent()).toContain(other!.name);
  expect(await button(page, decision.approve).count()).toBe(0);
  expect(await page.getByText(decision.anotherMustDecide).count()).toBe(0);
  expect(await button(page, decision.sendBack).count()).toBe(1);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await screenshot(page, 'moderator-obstacle');

  await moderator.removeConflict({ params: { conflictId: noted.body.conflictId } });
  await page.reload();
  await button(page, decision.approve).waitFor();
  expect(await page.getByText(decision.mayNotMeet, { exact: true }).count()).toBe(0);
});

test('both moderators write why they go on though terms have changed, and both reasons are shown', async () => {
  const { as, needId, runId } = service();
  const { body } = await as('moderator-1').listConsortia({ query: { runId, sort: 'rank' } });
  const { consortiumId } = body.items[1]!;
  // A newer run is published: what comes from the older one takes two overrides.
  const moderator = as('moderator-1');
  const started = await moderator.startRun({ params: { needId }, body: { k: 2 }, key: newKey() });
  const params = { runId: started.body.run.runId };
  const ready = await expect
    .poll(async () => (await moderator.getRun({ params })).body.run.state, { timeout: 120_000 })
    .toBe('ready')
    .then(() => moderator.getRun({ params }));
  await moderator.publishRun({ params, version: ready.version });

  const [first, second] = [await open(), await open()];
  await logIn(first, 'moderator-1', `/consortia/${consortiumId}`);
  await first.getByText(decision.hasChanged, { exact: true }).waitFor();
  await first.getByLabel(decision.override, { exact: true }).fill('Den nye kjøringen gir samme parter.');
  await recommend(first, 'Nummer to har flere små leverandører.');

  await logIn(second, 'moderator-2', `/consortia/${consortiumId}`);
  const way = wayTo(second, decision.approveTitle);
  await way.getByLabel(desk.reason, { exact: true }).fill('Enig i vurderingen.');
  await way.getByLabel(decision.override, { exact: true }).fill('Endringen betyr lite for dette.');
  await screenshot(second, 'moderator-override');
  await button(second, decision.approve).click();
  await second.getByText(decision.approved).waitFor();
  for (const why of ['Den nye kjøringen gir samme parter.', 'Endringen betyr lite for dette.'])
    expect(await second.getByText(`${decision.overrideSaid} «${why}»`).count()).toBe(1);
  await expectAccessible(second);
  await screenshot(second, 'moderator-overridden');
});
