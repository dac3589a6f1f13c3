import { expect, test } from 'vitest';
import { text as common } from '../../web/text/nb/common.ts';
import { text as desk } from '../../web/text/nb/moderation.ts';
import { expectAccessible } from './support/axe.ts';
import { startBrowser } from './support/browser.ts';
import { logInAgain } from './support/log-in.ts';
import { startService } from './support/service.ts';

const service = startService();
const { open } = startBrowser(() => service().instance.url);
const { taxonomies: text } = desk;

test('a moderator adds a word, renames it and retires it; a party keeps it and others cannot choose it', async () => {
  const page = await open();
  await logInAgain(page, 'moderator-1');
  await page.goto('/moderation/taxonomies?kind=areas');
  await page.getByLabel(text.code, { exact: true }).fill('furuset');
  for (const language of [text.nb, text.nn, text.en])
    await page.getByLabel(language, { exact: true }).fill('Furuset');
  await page.getByRole('button', { name: text.add, exact: true }).click();
  await page.getByText(text.saved).waitFor();

  await page.getByRole('link', { name: 'furuset', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Furuset' }).waitFor();
  await page.getByLabel(text.nb, { exact: true }).fill('Bjerke');
  await page.getByRole('button', { name: text.rename, exact: true }).click();
  await page.getByRole('link', { name: common.form.errors['name-taken']! }).waitFor();
  await page.getByLabel(text.nb, { exact: true }).fill('Furuset bydel');
  await page.getByRole('button', { name: text.rename, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Furuset bydel' }).waitFor();

  const me = service().as('aft-small');
  const { body, version } = await me.getMyProfile({});
  const content = structuredClone(body.profile.content);
  if (content.side !== 'provider') throw new Error('aft-small is a provider');
  content.terms.areas = [...content.terms.areas, 'furuset'];
  await me.changeMyProfile({ body: content, version });

  await page.getByLabel(desk.reason).fill('Er en del av Alna.');
  await page.getByRole('button', { name: text.retire, exact: true }).click();
  await page.getByText(text.nowRetired).waitFor();
  await page.getByRole('button', { name: text.useAgain }).waitFor();
  await expectAccessible(page);

  const theirs = await open();
  await logInAgain(theirs, 'aft-small');
  await theirs.goto('/profile/reach');
  const kept = theirs.getByLabel(common.retiredChoice('Furuset bydel'));
  await kept.uncheck();
  await kept.check();
  await expectAccessible(theirs);

  const others = await open();
  await logInAgain(others, 'startbox');
  await others.goto('/profile/reach');
  await others.getByLabel('Bjerke', { exact: true }).waitFor();
  expect(await others.getByText('Furuset bydel').count()).toBe(0);
});

test('a page that has asked too often says when to try again, and does not ask by itself', async () => {
  const page = await open();
  await logInAgain(page, 'moderator-1');
  let asked = 0;
  await page.route('**/api/moderation/queue*', async (route) => {
    asked += 1;
    await route.fulfill({
      status: 429,
      contentType: 'application/problem+json',
      headers: { 'retry-after': '42' },
      json: {
        type: 'https://trepart.no/problems/too-many-requests',
        title: 'For mange forespørsler.',
        status: 429,
        code: 'too-many-requests',
        retryAfterSeconds: 42,
      },
    });
  });
  await page.goto('/moderation/queue');
  await page.getByText(common.failure.tryAgainIn.seconds(42)).waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked).toBe(1);
});
