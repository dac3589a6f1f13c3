import type { Page } from 'playwright-core';
import { text as decision } from '../../../web/text/nb/decision.ts';
import { text as desk } from '../../../web/text/nb/moderation.ts';
import { text as editor } from '../../../web/text/nb/need-editor.ts';
import { text as round } from '../../../web/text/nb/round-editor.ts';

/** Fills in a whole need, as a moderator would who starts from nothing. */
export const writeNeed = async (page: Page, name: string): Promise<void> => {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await field(editor.name).fill(name);
  await field(editor.summary).fill('Flere skal få og beholde en ordinær jobb i bydelen.');
  await field(editor.targetGroup).fill('Voksne innvandrere med lite skolegang og arbeidserfaring.');
  await page.getByRole('checkbox', { name: 'Bjerke', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Arbeid', exact: true }).check();
  await field(editor.addElement).selectOption('work-practice');
  await page.getByRole('checkbox', { name: editor.required }).check();
  await field(editor.metric).fill('I ordinært arbeid');
  await field(editor.perPerson).fill('450 000');
  await field(editor.perYear).fill('60');
  await field(editor.basis).fill('Registeret viser 200 personer i målgruppen.');
  await field(editor.comparisonKind).selectOption('matched-group');
  await field(editor.comparisonDescription).fill('Lignende personer ved andre kontorer.');
  await field(editor.answerBy).fill('31.12.2030');
  await field(editor.startOn).fill('01.03.2031');
  await field(editor.startOn).blur();
};

/** Recommends the consortium of the page, with a meeting. */
export const recommend = async (page: Page, reason: string): Promise<void> => {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await field(desk.reason).fill(reason);
  await field(decision.day).fill('12.03.2030');
  await field(decision.place).fill('ByLab Oslo');
  await field(decision.answerBy).fill('05.03.2030');
  await page.getByRole('button', { name: decision.recommend, exact: true }).click();
  await page.getByText(decision.recommended).waitFor();
};

/** The form of one way to decide, among those of the page. */
export const wayTo = (page: Page, title: string) =>
  page
    .locator('div.stack')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
    .last();

/** Fills in a whole dialogue round: two days with three times each, one room and one online. */
export const writeRound = async (page: Page, name: string): Promise<void> => {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const add = (label: string) => page.getByRole('button', { name: label, exact: true }).click();
  await field(round.need).selectOption({ index: 1 });
  await field(round.name).fill(name);
  await field(round.signUpBy).fill('01.02.2030');
  await field(round.answersBy).fill('20.02.2030');
  await field(round.objectBy).fill('01.03.2030');
  await field(round.answerBy).fill('15.03.2030');
  await field(round.firstDay).fill('09.04.2030');
  await field(round.lastDay).fill('10.04.2030');
  await field(round.perDay).fill('3');
  await add(round.addSlots);
  await page.getByText(round.added(6)).waitFor();
  for (const [index, at] of (['Fjord', 'Teams'] as const).entries()) {
    await add(round.addRoom);
    const room = page.getByRole('group', { name: round.roomNumber(index + 1) });
    await room.getByLabel(round.roomName).fill(at);
    await room.getByLabel(round.form).selectOption(index === 0 ? 'on-site' : 'online');
    await room.getByLabel(round.place).fill(`ByLab, ${at}`);
  }
};
