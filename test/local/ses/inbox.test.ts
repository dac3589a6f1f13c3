import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sendMail } from '../../../functions/mail/send.ts';
import { startSes } from '../../../local/ses/server.ts';
import { SettingError } from '../../../local/settings.ts';
import { invitation } from '../../support/mails.ts';
import { newFolder, rawMail, sendRaw, testSes } from '../../support/ses.ts';

let ses: Awaited<ReturnType<typeof testSes>>;
beforeAll(async () => {
  ses = await testSes({ settings: { maxSendRate: 1_000 } });
});
beforeEach(() => ses.inbox.clear());
afterAll(() => ses.stop());

const get = (path: string, init?: RequestInit) => fetch(`${ses.url}${path}`, init);
const text = async (path: string) => (await get(path)).text();
const sendInvitation = async () => {
  const settings = {
    from: 'NAV Bjerke <effekt@nav.example>',
    replyTo: 'svar@nav.example',
    organizer: 'moter@nav.example',
    configurationSet: 'trepart',
  };
  return (await sendMail({ ses: ses.client, settings }, 'mail-1', invitation())).messageId;
};

describe('the inbox page', () => {
  test('lists the mails, and those of one receiver', async () => {
    await sendRaw(ses.client, rawMail({ Subject: 'Til Ola' }), { Destinations: ['ola@a.example'] });
    const id = await sendInvitation();
    expect(await text('/inbox')).toContain('2 e-poster');
    const one = await text('/inbox?to=kari%40leverandor.example');
    expect(one).toContain(`href="/inbox/${id}"`);
    expect(one).not.toContain('Til Ola');
  });

  test('shows one mail with its calendar, its text, its headers and its HTML in a frame where nothing runs', async () => {
    const id = await sendInvitation();
    const page = await text(`/inbox/${id}`);
    expect(page).toContain('2026-12-03T10:00:00 (Europe/Oslo)');
    expect(page).toContain('X-Trepart-Mail');
    expect(page).toContain(`<iframe src="/inbox/${id}.html"`);
    expect(page).toMatch(/sandbox="allow-popups allow-popups-to-escape-sandbox"/);
    const frame = await get(`/inbox/${id}.html`);
    expect(frame.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
    expect(await frame.text()).toContain('<base target="_blank">');
  });

  test('never lets a mail become part of the page', async () => {
    const evil = '<script>alert(1)</script>';
    const headers = { Subject: evil, 'X-Evil': evil, 'Content-Type': 'text/html' };
    const id = await sendRaw(ses.client, rawMail(headers, `<p>${evil}</p>`));
    for (const path of ['/inbox', `/inbox/${id}`]) {
      const answer = await get(path);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await answer.text()).not.toContain(evil);
    }
  });

  test('is where the address itself leads', async () => {
    const answer = await get('/');
    expect(answer.url).toBe(`${ses.url}/inbox`);
    expect(await answer.text()).toContain('Ingen e-post er sendt ennå.');
  });
});

describe('the inbox for programs', () => {
  test('gives the list, one mail, and the mail itself', async () => {
    const id = await sendInvitation();
    expect(await (await get('/inbox.json')).json()).toMatchObject([{ id, tags: { template: 'invitation' } }]);
    expect(await (await get('/inbox.json?to=andre@a.example')).json()).toEqual([]);
    expect(await (await get(`/inbox/${id}.json`)).json()).toMatchObject({
      id,
      subject: 'Invitasjon til møte: Arbeid for innvandrere på Bjerke',
      calendar: { method: 'REQUEST', sequence: 0 },
    });
    expect(await text(`/inbox/${id}.eml`)).toContain(`Message-ID: <${id}@`);
    expect(Buffer.from(await (await get(`/inbox/${id}.raw`)).arrayBuffer())).toEqual(ses.inbox.raw(id));
  });

  test('is emptied by DELETE', async () => {
    await sendInvitation();
    expect((await get('/inbox', { method: 'DELETE' })).status).toBe(204);
    expect(await (await get('/inbox.json')).json()).toEqual([]);
    expect(await (await get('/events.json')).json()).toEqual([]);
  });

  test('lets a bounce and a complaint be provoked, and an address be suppressed', async () => {
    const id = await sendInvitation();
    expect((await get(`/inbox/${id}/bounce/kari%40leverandor.example`, { method: 'POST' })).status).toBe(204);
    expect((await get(`/inbox/${id}/complaint/ola%40a.example`, { method: 'POST' })).status).toBe(404);
    expect(await (await get('/events.json')).json()).toHaveLength(3);
    await get('/suppression/ola%40a.example', { method: 'PUT' });
    expect(await (await get('/suppression.json')).json()).toEqual([
      'kari@leverandor.example',
      'ola@a.example',
    ]);
    for (const address of ['kari%40leverandor.example', 'ola%40a.example'])
      expect((await get(`/suppression/${address}`, { method: 'DELETE' })).status).toBe(204);
    expect(await (await get('/suppression.json')).json()).toEqual([]);
    expect((await get('/suppression/ikke-en-adresse', { method: 'PUT' })).status).toBe(400);
  });

  test.each([
    '/inbox/finnes-ikke',
    '/inbox/finnes-ikke.json',
    '/inbox/finnes-ikke.eml',
    '/annet',
    '/inbox/%',
  ])('says that there is nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

test('a port that is taken is told by the setting that changes it', async () => {
  const { folder, remove } = newFolder();
  const port = Number(new URL(ses.url).port);
  await expect(startSes({ port, folder })).rejects.toThrow(SettingError);
  await expect(startSes({ port, folder })).rejects.toThrow(/TREPART_SES_PORT/);
  remove();
});
