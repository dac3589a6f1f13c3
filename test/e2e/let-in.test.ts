import { expect, test } from 'vitest';
import { newKey } from '../../local/demo/client.ts';
import { text as common } from '../../web/text/nb/common.ts';
import { text as everyone } from '../../web/text/nb/everyone.ts';
import { text as desk } from '../../web/text/nb/moderation.ts';
import { expectAccessible, expectNoSidewaysScroll, screenshot } from './support/axe.ts';
import { startBrowser } from './support/browser.ts';
import { logIn } from './support/log-in.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);

/** A demo user without a record asks for the first seat of an organisation, whose name is not quite right. */
const asking = async () => {
  const body = {
    role: 'provider' as const,
    organisation: { number: '974760673', name: 'NAV Bjerke (offisiell)' },
    name: 'Nina Ny',
    email: 'newcomer@somewhere.example',
  };
  const { body: person } = await service().as('newcomer').registerMe({ body, key: newKey() });
  return person.personId;
};

test('a moderator corrects the name of an organisation, then lets its first person in; others read the corrected name', async () => {
  const personId = await asking();
  const page = await open();
  await logIn(page, 'moderator-2', `/moderation/people/${personId}`);
  await page.getByRole('heading', { name: desk.person.naming }).waitFor();
  await expectAccessible(page);
  await screenshot(page, 'moderator-person-name');
  await page.getByLabel(desk.person.organisationName).fill('Bjerke Opplæring AS');
  await page.getByRole('button', { name: desk.person.saveName }).click();
  await page.getByText(desk.person.named).waitFor();
  await page.getByText('Bjerke Opplæring AS (974760673)').waitFor();
  await page.getByRole('button', { name: desk.person.accept, exact: true }).click();
  await page.getByText(desk.person.outcome.accepted).waitFor();
  expect(await page.getByRole('heading', { name: desk.person.naming }).count()).toBe(0);
  const { body } = await service().as('newcomer').getMe({});
  expect(body).toMatchObject({ state: 'active', organisation: { name: 'Bjerke Opplæring AS' } });
});

test('whoever waits to be let in can take the request back, and is then where they began', async () => {
  const personId = (await service().as('newcomer').getMe({})).body.personId;
  const moderator = service().as('moderator-1');
  const { version } = await moderator.getPerson({ params: { personId } });
  await moderator.removePerson({ params: { personId }, version });
  await asking();
  const page = await open({ width: 'narrow' });
  await logIn(page, 'newcomer');
  await page.getByRole('heading', { level: 1, name: common.waiting.title }).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await screenshot(page, 'waiting-to-be-let-in');
  await page.getByRole('button', { name: common.waiting.giveUp }).click();
  await page.getByRole('heading', { level: 1, name: everyone.register.title }).waitFor();
  expect((await service().as('newcomer').getMe({})).body.state).toBe('removed');
});
