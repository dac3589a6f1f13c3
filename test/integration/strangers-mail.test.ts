import { beforeAll, describe, expect, test } from 'vitest';
import { mailsIn } from '../../local/demo/inbox.ts';
import { until } from '../../local/demo/until.ts';
import { providerContent } from '../support/content.ts';
import { problemIn } from '../support/problem.ts';
import * as scene from '../support/scene.ts';
import { emailOf, firstModerator, newKey, ownService } from '../support/service.ts';

const service = ownService();
let party: scene.Party;
beforeAll(async () => {
  await scene.openDoors(service());
  party = await scene.party(service(), providerContent());
});

const inbox = () => mailsIn(service().instance.sesUrl);
const wholeMail = async (id: string): Promise<string> =>
  (await fetch(`${service().instance.sesUrl}/inbox/${id}.raw`)).text();
const decoded = (raw: string): string => {
  const unfolded = raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return unfolded.replaceAll(/\?=\s+=\?utf-8\?[bq]\?/gi, '');
};

/** Waits until all that was to be sent has been: somebody is let in last, and what is told of it comes after the rest. */
const afterAll = async (): Promise<void> => {
  const last = await scene.somebody(service(), 'evaluator');
  await until('the last mail', async () =>
    (await inbox()).some(({ to, template }) => to === last.email && template === 'person-accepted')
      ? true
      : undefined,
  );
};

const canary = 'Kanari-7f3a http://evil.example/nav';

/** Registers with an address that is somebody else's, which the issuer does not vouch for. */
const registered = async (subject: string, { email, number }: { email: string; number: string }) => {
  const token = await service().token(subject, { email: undefined, email_verified: false });
  return service().send('POST', '/me', {
    token,
    headers: { 'idempotency-key': newKey() },
    body: {
      name: canary.slice(0, 100),
      email,
      role: 'provider',
      organisation: { number, name: `Organisasjon ${canary}` },
    },
  });
};

describe('somebody who is not let in', () => {
  test('sends a stranger’s mailbox and a member’s a few mails a day, whoever asks, and none says what they typed', async () => {
    const victim = 'victim@rival.example';
    const { number } = party.organisation;
    const answers = [];
    for (let at = 0; at < 20; at += 1)
      answers.push(await registered(`throwaway-${at}`, { email: victim, number }));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    await afterAll();
    const mails = await inbox();
    const toVictim = mails.filter(({ to }) => to === victim);
    expect(toVictim.length).toBeGreaterThan(0);
    expect(toVictim.length).toBeLessThanOrEqual(5);
    const toMember = mails.filter(
      ({ to, template }) => to === party.email && template === 'person-requested',
    );
    expect(toMember).toHaveLength(3);
    for (const { id } of mails) {
      const text = decoded(await wholeMail(id));
      expect(text).not.toContain('Kanari');
      expect(text).not.toContain('evil.example');
    }
  });

  test('fills in nothing that anybody is mailed: a profile takes a role that somebody has let them have', async () => {
    const asked = await scene.join(service(), 'provider');
    const body = providerContent({ name: canary } as never);
    expect(
      await problemIn(service().as(asked.subject).createMyProfile({ body, key: newKey() })),
    ).toMatchObject({ status: 403 });
  });
});

describe('whoever is declined or removed', () => {
  const told = async (email: string) =>
    until('the mail', async () =>
      (await inbox()).find(({ to, template }) => to === email && template === 'person-removed'),
    );

  test('is told so by mail, and whoever takes their own request back is not', async () => {
    const [declined, removed, own] = [
      await scene.join(service(), 'provider'),
      await scene.somebody(service(), 'employer'),
      await scene.join(service(), 'investor'),
    ];
    const { version } = await service().as(own.subject).getMe({});
    await service().as(own.subject).giveUpMyRequest({ version });
    for (const { personId } of [declined, removed]) {
      const params = { personId };
      const person = await service().as(firstModerator).getPerson({ params });
      await service().as(firstModerator).removePerson({ params, version: person.version });
    }
    expect(decoded(await wholeMail((await told(declined.email)).id))).toContain('ikke godtatt');
    expect(decoded(await wholeMail((await told(removed.email)).id))).toContain('ikke lenger handle');
    await afterAll();
    expect((await inbox()).filter(({ to }) => to === emailOf(own.subject))).toEqual([]);
  });
});
