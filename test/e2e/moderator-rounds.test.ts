import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerAs } from '../../local/demo/round/consortium.ts';
import { until } from '../../local/demo/until.ts';
import { text as common } from '../../web/text/nb/common.ts';
import { text as meetingDesk } from '../../web/text/nb/meeting-desk.ts';
import { text as desk } from '../../web/text/nb/moderation.ts';
import { text as replacement } from '../../web/text/nb/replacement.ts';
import { text as roundDesk } from '../../web/text/nb/round-desk.ts';
import { text as editor } from '../../web/text/nb/round-editor.ts';
import { text as schedule } from '../../web/text/nb/schedule.ts';
import { approveBest } from './support/approve.ts';
import { expectAccessible, expectNoSidewaysScroll, screenshot } from './support/axe.ts';
import { startBrowser } from './support/browser.ts';
import { logInAgain } from './support/log-in.ts';
import { writeRound } from './support/moderate.ts';
import { acceptMeeting, finaliseRound, scheduledRound, signUpTo, someProviders } from './support/round.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** What the board says aloud. */
const said = (page: Page, words: RegExp | string) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

const at = async (username: string, path: string): Promise<Page> => {
  const page = await open();
  await logInAgain(page, username);
  await page.goto(path);
  return page;
};

test('a moderator sets up a round, has it scheduled, moves a meeting by keyboard, and makes it final', async () => {
  const page = await at('moderator-1', '/moderation/rounds/new');
  await writeRound(page, 'Dialogrunde i Bjerke');
  await expectAccessible(page);
  await screenshot(page, 'moderator-round-editor');
  await button(page, editor.save).click();
  await button(page, roundDesk.publish).click();
  await page.getByLabel(roundDesk.subject).fill('Svar på spørsmål');
  await page.getByLabel(roundDesk.message, { exact: true }).fill('Gruppene er på 8–10 deltakere.');
  await button(page, roundDesk.tell).click();
  await page.getByText(roundDesk.told).waitFor();
  await page.getByRole('heading', { name: 'Svar på spørsmål' }).waitFor();

  const roundId = new URL(page.url()).pathname.split('/').at(-1)!;
  await signUpTo(service(), roundId, someProviders(3));
  await button(page, roundDesk.toSchedule).click();
  await page.getByText(schedule.noMeetings).waitFor();
  await button(page, schedule.plan).click();
  await page.getByText(schedule.placedOf('3', '3')).waitFor();
  await page.getByText(schedule.optimal).waitFor();

  const card = page.locator('[draggable]').first();
  const name = (await card.innerText()).trim();
  await card.focus();
  await page.keyboard.press('Enter');
  await said(page, /^Løftet/);
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('ArrowDown');
    if (/Ledig\.$/.test(await page.locator('.board-said').innerText())) break;
  }
  await expectAccessible(page);
  await screenshot(page, 'moderator-board-lifted');
  await page.keyboard.press('Enter');
  await said(page, /er flyttet til/);
  expect(await page.locator(':focus').innerText()).toContain(name);

  await button(page, schedule.show).click();
  await button(page, schedule.finalise).click();
  await page.getByText(schedule.cannotMove).waitFor();
  const { body } = await service().as('moderator-1').getRoundToModerate({ params: { roundId } });
  expect(body.round.state).toBe('final');
});

test('two moderators move the same meeting: the second is told so, and then sees where it is', async () => {
  const roundId = await scheduledRound(service(), someProviders(2, 3));
  const path = `/moderation/rounds/${roundId}/schedule`;
  const [first, second] = [await at('moderator-1', path), await at('moderator-2', path)];
  const move = async (page: Page, room: string) => {
    await page.locator('[draggable]').first().click();
    await page.getByRole('button', { name: new RegExp(`^Flytt hit: onsdag .*12:00.*${room}$`) }).click();
  };
  await second.locator('[draggable]').first().waitFor();
  await move(first, 'Fjord');
  await said(first, /er flyttet til onsdag 10. april 2030 kl. 12:00, Fjord/);
  await move(second, 'Teams');
  await second.getByText(common.overtaken.title).waitFor();
  await expectAccessible(second);
  await button(second, common.overtaken.reload).click();
  const last = second.getByRole('row', { name: /^12:00–13:00/ }).last();
  await last.getByRole('cell').first().locator('[draggable]').waitFor();
});

test('what the lists and the pointer do is the same, and what is taken is refused in words', async () => {
  const roundId = await scheduledRound(service(), someProviders(2, 5));
  const page = await at('moderator-1', `/moderation/rounds/${roundId}/schedule`);
  const cards = page.locator('[draggable]');
  await cards.nth(1).waitFor();
  const [one = '', other = ''] = await cards.allInnerTexts();
  const row = page.getByRole('row', { name: /^12:00–13:00/ }).last();
  await cards.first().dragTo(row.getByRole('cell').last());
  await said(page, /er flyttet til onsdag.*12:00, Teams\.$/);

  await page.getByLabel(schedule.meeting, { exact: true }).selectOption(other);
  await page.getByLabel(schedule.time, { exact: true }).selectOption('2030-04-10T12:00');
  await page.getByLabel(schedule.room, { exact: true }).selectOption('teams');
  await button(page, schedule.move).click();
  await page.getByText(schedule.notMoved(other)).waitFor();
  await page.getByText('Tiden eller rommet er opptatt', { exact: false }).waitFor();
  await page.getByLabel(schedule.room, { exact: true }).selectOption('fjord');
  await button(page, schedule.move).click();
  await page.getByText(schedule.moved(other, 'onsdag 10. april 2030 kl. 12:00, Fjord')).first().waitFor();
  expect((await row.innerText()).includes(one.trim())).toBe(true);

  await button(page, schedule.extendTitle).click();
  await button(page, editor.addRoom).click();
  await page.getByLabel(editor.roomName).fill('Skog');
  await page.getByLabel(editor.place).fill('ByLab, Skog');
  await expectAccessible(page);
  await button(page, schedule.extend).click();
  await page.getByText(schedule.extended).waitFor();
  await page.getByRole('columnheader', { name: 'Skog' }).waitFor();
});

test('a party that declines is replaced once a moderator approves, who first sees what changes', async () => {
  await approveBest(service());
  const { as, consortiumId } = service();
  const { body } = await as('moderator-1').getConsortium({ params: { consortiumId } });
  const leaving = body.parties.find(({ side }) => side === 'employer')!;
  await answerAs({ as, consortiumId }, leaving.profileId, 'decline');
  await until('the proposal to be in the queue', async () => {
    const { items } = (await as('moderator-2').listQueue({})).body;
    return items.find(({ kind }) => kind === 'replacement');
  });
  const page = await at('moderator-2', '/moderation/queue');
  await page.getByRole('link', { name: leaving.name }).click();
  const proposed = page.locator('.card').filter({ hasText: replacement.why.declined(leaving.name) });
  await proposed.getByText(replacement.joining, { exact: true }).waitFor();
  await proposed.getByRole('rowheader', { name: replacement.jobsOf(leaving.name) }).waitFor();
  await expectAccessible(page);
  await screenshot(page, 'moderator-replacement');
  await proposed.getByLabel(desk.reason).first().fill('Nest beste part holder resten samlet.');
  await button(page, replacement.approve).click();
  await page.getByText(replacement.approved).waitFor();
  await proposed.getByText(replacement.states.approved, { exact: true }).waitFor();
});

test('who came is recorded once the meeting has begun, and who did not is seen on the profile', async () => {
  const [username = ''] = someProviders(1, 7);
  const roundId = await scheduledRound(service(), [username]);
  await finaliseRound(service(), roundId, username);
  const { meetingId, profileId, name } = await acceptMeeting(service(), roundId, username);
  const page = await at('moderator-1', `/moderation/meetings/${meetingId}`);
  await page.getByText(meetingDesk.answers.accepted).waitFor();
  expect(await page.getByText(meetingDesk.presenceTitle).count()).toBe(0);

  const { clock } = service().instance;
  clock.move(Date.parse('2030-04-11T10:00:00Z') - clock.now());
  await page.reload();
  const choice = page.getByRole('group', { name: `${meetingDesk.presence}: ${name}` });
  await choice.getByRole('button', { name: meetingDesk.presences['did-not-come'] }).click();
  await button(page, meetingDesk.savePresence).click();
  await page.getByText(meetingDesk.presenceSaved).waitFor();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.goto(`/moderation/rounds/${roundId}/sign-ups`);
  await button(page, meetingDesk.presences.came).click();
  await said(page, roundDesk.signUps.recorded(name));
  await page.goto(`/moderation/profiles/${profileId}`);
  await page.getByText(meetingDesk.history.noShows('1')).waitFor();
});
