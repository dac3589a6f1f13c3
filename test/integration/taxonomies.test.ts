import { beforeAll, expect, test } from 'vitest';
import { employerContent, needContent } from '../support/content.ts';
import { problemIn } from '../support/problem.ts';
import * as scene from '../support/scene.ts';
import { firstModerator, newKey, ownService } from '../support/service.ts';

const service = ownService();
const moderator = () => service().as(firstModerator);
const named = (text: string) => ({ nb: text, nn: text, en: text });

beforeAll(() => scene.openDoors(service()));

const listed = async (kind: string) => {
  const { body } = await moderator().listTaxonomies({});
  return body.items.find((list) => list.kind === kind)!.terms;
};

test.each(['elements', 'areas', 'themes', 'sectors', 'languages'] as const)(
  'a term that a moderator adds to the %s is among them, and everybody can still read the lists',
  async (kind) => {
    const term = { code: 'new-one', name: named(`Ny i ${kind}`) };
    await moderator().addTerm({ params: { kind }, body: term, key: newKey() });
    expect(await listed(kind)).toContainEqual(term);
    expect((await service().send('GET', '/taxonomies')).status).toBe(200);
    const again = moderator().addTerm({ params: { kind }, body: term, key: newKey() });
    expect(await problemIn(again)).toMatchObject({ code: 'already-exists' });
  },
);

test('a term is renamed, retired with a reason, and taken into use again; each is in the log', async () => {
  const params = { kind: 'areas', code: 'frogner' } as const;
  await moderator().renameTerm({ params, body: { name: named('Bydel Frogner') } });
  await moderator().retireTerm({ params, body: { reason: 'Slått sammen med en annen.' } });
  expect(await listed('areas')).toContainEqual({
    code: 'frogner',
    name: named('Bydel Frogner'),
    retired: true,
  });
  const body = { code: 'frogner', name: named('Frogner') };
  await moderator().addTerm({ params: { kind: 'areas' }, body, key: newKey() });
  expect(await listed('areas')).toContainEqual(body);
  const log = await moderator().listAudit({ query: { record: 'TAXONOMY#areas#frogner' } });
  expect(log.body.items.map(({ action, reason }) => [action, reason])).toEqual([
    ['add-term', undefined],
    ['retire-term', 'Slått sammen med en annen.'],
    ['rename-term', undefined],
  ]);
});

test('of two moderators who retire the same term at once, one does it', async () => {
  const params = { kind: 'themes', code: 'women' } as const;
  const retire = () => moderator().retireTerm({ params, body: { reason: 'Brukes ikke.' } });
  const outcomes = await Promise.allSettled([retire(), retire(), retire()]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a retired term stays in the profile and the need that have it, and cannot be chosen anew', async () => {
  const employer = await scene.party(service(), employerContent({ area: 'stovner' }));
  const needId = await scene.publishedNeed(service(), { terms: { areas: ['stovner'] } });
  const draft = await moderator().draftNeed({
    body: needContent({ terms: { areas: ['stovner'] } }),
    key: newKey(),
  });
  const retiring = {
    params: { kind: 'areas', code: 'stovner' },
    body: { reason: 'Ny bydelsinndeling.' },
  } as const;
  await moderator().retireTerm(retiring);

  const me = service().as(employer.subject);
  const { body, version } = await me.getMyProfile({});
  const described = { ...body.profile.content, description: 'Ny tekst.' };
  const changed = await me.changeMyProfile({ body: described, version });
  expect(changed.body.profile.content.description).toBe('Ny tekst.');
  expect((await service().send('GET', `/needs/${needId}`)).status).toBe(200);
  const params = { needId: draft.body.need.needId };
  const content = { ...draft.body.need.content, name: 'Et annet navn' };
  await moderator().changeNeed({ params, body: content, version: draft.version });

  const refused = moderator().draftNeed({ body: content, key: newKey() });
  expect((await problemIn(refused)).errors).toMatchObject([
    { path: '$.terms.areas[0]', code: 'retired-code' },
  ]);
});
