import { expect, onTestFinished, test } from 'vitest';
import type { SesEvent } from '../../../local/ses/event.ts';
import type { SesOptions } from '../../../local/ses/server.ts';
import { startSes } from '../../../local/ses/server.ts';
import { newFolder, rawMail, sendRaw, sesClient, testSes } from '../../support/ses.ts';

const start = async (options: Partial<SesOptions> = {}) => {
  const ses = await testSes(options);
  onTestFinished(() => ses.stop());
  return ses;
};
const kinds = (events: readonly SesEvent[]) => events.map(({ eventType }) => eventType);
const at = (name: string) => `${name}@simulator.amazonses.com`;
const configured = (address: string) => ({ Destinations: [address], ConfigurationSetName: 'trepart' });

test.each([
  ['success', 'delivered', ['Send', 'Delivery']],
  ['ooto', 'delivered', ['Send', 'Delivery']],
  ['bounce', 'bounced', ['Send', 'Bounce']],
  ['bounce+merket', 'bounced', ['Send', 'Bounce']],
  ['complaint', 'complained', ['Send', 'Delivery', 'Complaint']],
  ['suppressionlist', 'globally-suppressed', ['Send', 'Bounce']],
])('the simulator plays %s', async (name, outcome, events) => {
  const ses = await start();
  const id = await sendRaw(ses.client, rawMail(), configured(at(name)));
  expect((await ses.inbox.read(id))?.destinations).toEqual([{ address: at(name), outcome }]);
  expect(kinds(ses.inbox.events())).toEqual(events);
  expect(ses.inbox.suppressed()).toEqual([]);
});

test('an event tells which mail it is about, with its tags, its headers and its receivers', async () => {
  const ses = await start({ now: () => new Date('2026-11-22T12:00:00Z') });
  const Tags = [{ Name: 'template', Value: 'invitation' }];
  const raw = rawMail({ 'X-Trepart-Mail': 'mail-1' });
  const id = await sendRaw(ses.client, raw, { ...configured(at('bounce')), Tags });
  const [, bounce] = ses.inbox.events();
  expect(bounce).toMatchObject({
    eventType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: [{ emailAddress: at('bounce'), action: 'failed', status: '5.1.1' }],
      timestamp: '2026-11-22T12:00:00.000Z',
    },
    mail: {
      messageId: id,
      source: 'effekt@nav.example',
      destination: [at('bounce')],
      timestamp: '2026-11-22T12:00:00.000Z',
      commonHeaders: { subject: 'Hei', to: ['kari@leverandor.example'], messageId: id },
      tags: {
        template: ['invitation'],
        'ses:configuration-set': ['trepart'],
        'ses:from-domain': ['nav.example'],
      },
    },
  });
  expect(bounce?.mail.headers).toContainEqual({ name: 'X-Trepart-Mail', value: 'mail-1' });
});

test('nothing is published of a mail without a configuration set', async () => {
  const ses = await start();
  await sendRaw(ses.client, rawMail(), { Destinations: [at('bounce')] });
  expect(ses.inbox.events()).toEqual([]);
});

test('a mail to several receivers is told of receiver by receiver', async () => {
  const ses = await start();
  const Destinations = ['kari@a.example', at('bounce'), at('complaint')];
  await sendRaw(ses.client, rawMail(), { Destinations, ConfigurationSetName: 'trepart' });
  const events = ses.inbox.events();
  expect(kinds(events)).toEqual(['Send', 'Delivery', 'Bounce', 'Complaint']);
  expect(events[1]).toMatchObject({ delivery: { recipients: ['kari@a.example', at('complaint')] } });
});

test('an address on the suppression list gets nothing until it is taken off', async () => {
  const ses = await start();
  ses.inbox.suppress('Kari@leverandor.example');
  const send = async () => {
    const id = await sendRaw(ses.client, rawMail(), configured('kari@leverandor.example'));
    return (await ses.inbox.read(id))?.destinations[0]?.outcome;
  };
  expect(await send()).toBe('suppressed');
  expect(ses.inbox.events()[1]).toMatchObject({ bounce: { bounceSubType: 'OnAccountSuppressionList' } });
  ses.inbox.unsuppress('kari@leverandor.example');
  expect(await send()).toBe('delivered');
});

test.each([
  ['bounced', 'Bounce'],
  ['complained', 'Complaint'],
] as const)(
  'a delivered mail can be made to have %s later, and the address is then suppressed',
  async (outcome, kind) => {
    const ses = await start();
    const address = 'kari@leverandor.example';
    const id = await sendRaw(ses.client, rawMail(), configured(address));
    expect(await ses.inbox.provoke(id, { address, outcome })).toBe(true);
    expect(await ses.inbox.provoke(id, { address, outcome })).toBe(false);
    expect(await ses.inbox.provoke('finnes-ikke', { address, outcome })).toBe(false);
    expect(kinds(ses.inbox.events())).toEqual(['Send', 'Delivery', kind]);
    expect(ses.inbox.list()[0]?.destinations).toEqual([{ address, outcome }]);
    expect(ses.inbox.suppressed()).toEqual([address]);
  },
);

/** Collects events, and can be awaited until it has had so many. */
const subscriber = (fail: (event: SesEvent) => boolean = () => false) => {
  const taken: SesEvent[] = [];
  let arrived = () => {};
  return {
    taken,
    onEvent: (event: SesEvent) => {
      if (fail(event)) throw new Error('not now');
      taken.push(event);
      arrived();
    },
    has: (count: number) =>
      new Promise<void>((resolve) => {
        arrived = () => taken.length >= count && resolve();
        arrived();
      }),
  };
};

test('a subscriber is given each event in order, again until it has taken it', async () => {
  let failures = 2;
  const log: string[] = [];
  const { taken, onEvent, has } = subscriber(({ eventType }) => eventType === 'Delivery' && failures-- > 0);
  const ses = await start({ onEvent, log: (line) => log.push(line) });
  await sendRaw(ses.client, rawMail(), configured(at('complaint')));
  await has(3);
  expect(kinds(taken)).toEqual(['Send', 'Delivery', 'Complaint']);
  expect(log).toHaveLength(2);
});

test('mails and events outlive the endpoint, and a subscriber that comes later gets what nobody had taken', async () => {
  const { folder, remove } = newFolder();
  onTestFinished(remove);
  const settings = { identities: ['nav.example'], configurationSets: ['trepart'] };
  const first = await startSes({ port: 0, folder, settings });
  const client = sesClient(first.url);
  const id = await sendRaw(client, rawMail(), configured('kari@leverandor.example'));
  client.destroy();
  await first.stop();
  const { taken, onEvent, has } = subscriber();
  const second = await startSes({ port: 0, folder, settings, onEvent });
  await has(2);
  expect(kinds(taken)).toEqual(['Send', 'Delivery']);
  expect(second.inbox.raw(id)).toEqual(rawMail());
  await second.stop();
  const third = subscriber();
  const last = await startSes({ port: 0, folder, settings, onEvent: third.onEvent });
  await last.stop();
  expect(third.taken).toEqual([]);
});
