import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressHashOf } from '../../../functions/address-hash.ts';
import { mailEventSchema } from '../../../functions/mail-event/event.ts';
import { takeMailEvent } from '../../../functions/mail-event/take.ts';
import { call } from '../../../functions/meeting/call.ts';
import { callOff } from '../../../functions/meeting/call-off.ts';
import { move } from '../../../functions/meeting/move.ts';
import { create, put, remove } from '../../../functions/store/change.ts';
import { mailboxes } from '../../../functions/store/nouns/mailboxes.ts';
import { meetings } from '../../../functions/store/nouns/meetings.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import { roundMessages, rounds, signUps } from '../../../functions/store/nouns/rounds.ts';
import { tick } from '../../../functions/tick/tick.ts';
import type { MailTemplate } from '../../../shared/mail/message.ts';
import type { Mailbox } from '../../../shared/mailbox/mailbox.ts';
import { isNecessary } from '../../../shared/mailbox/necessary.ts';
import type { Person } from '../../../shared/person/person.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { SignUp } from '../../../shared/round/sign-up.ts';
import { before } from '../../support/nouns.ts';
import { type Office, office } from '../../support/office.ts';
import { round, signedUp } from '../../support/rounds.ts';
import { guest, profileOf, proposedMeeting, register } from '../../support/tables.ts';

const steps = [
  'invite',
  'move',
  'cancel',
  'tell-round',
  'wait',
  'send',
  'send',
  'unsubscribe',
  'complain',
  'bounce',
  'reopen',
  'leave-round',
  'remove',
] as const;
type Step = (typeof steps)[number];

/** Brings a mail of each kind to whoever has stopped none. */
const everyMail: readonly Step[] = ['invite', 'send', 'tell-round', 'send', 'wait', 'wait', 'send', 'cancel'];

/** What a person is owed, as the steps say it: told apart from how the service keeps it. */
type Model = { mailbox: 'open' | 'unsubscribed' | 'bounced'; inRound: boolean; removed: boolean };

const isAllowed = ({ mailbox, inRound, removed }: Model, template: MailTemplate): boolean => {
  if (removed || mailbox === 'bounced') return false;
  if (template === 'round-message' && !inRound) return false;
  return mailbox === 'open' || isNecessary[template];
};

const after = (model: Model, step: Step): Model => {
  if (step === 'bounce') return { ...model, mailbox: 'bounced' };
  if (step === 'unsubscribe' || step === 'complain')
    return model.mailbox === 'open' ? { ...model, mailbox: 'unsubscribed' } : model;
  if (step === 'reopen') return { ...model, mailbox: 'open' };
  if (step === 'leave-round') return { ...model, inRound: false };
  return step === 'remove' ? { ...model, removed: true } : model;
};

type Scene = { at: Office; person: Person; run: number; count: number };

const event = (eventType: 'Bounce' | 'Complaint', { person }: Scene) => {
  const recipients = [{ emailAddress: person.email }];
  return mailEventSchema.parse({
    time: '2026-11-22T12:00:00Z',
    detail: {
      eventType,
      mail: { tags: { person: [person.personId] } },
      ...(eventType === 'Bounce'
        ? { bounce: { bounceType: 'Permanent', bouncedRecipients: recipients } }
        : { complaint: { complainedRecipients: recipients } }),
    },
  });
};

const newest = ({ run, count }: Scene): string => `meeting-${run}-${count}`;
const dayOf = (count: number): string => String((count % 27) + 1).padStart(2, '0');
const timeOf = (month: string, count: number) => ({
  start: `2027-${month}-${dayOf(count)}T10:00`,
  minutes: 60,
  place: 'NAV',
  answerBy: '2026-12-03',
});

const doing: Record<Step, (scene: Scene) => Promise<unknown>> = {
  invite: async (scene) => {
    scene.count += 1;
    const meeting = proposedMeeting([scene.person], {
      meetingId: newest(scene),
      time: timeOf('01', scene.count),
    });
    await scene.at.store.commit([create(meetings, meeting)]);
    await call(scene.at.deps, meeting);
  },
  move: async (scene) => {
    const meeting = await scene.at.store.get(meetings, newest(scene));
    if (meeting) await move(scene.at.deps, meeting, { time: timeOf('02', scene.count), by: 'mona' });
  },
  cancel: async (scene) => {
    const meeting = await scene.at.store.get(meetings, newest(scene));
    if (meeting) await callOff(scene.at.deps, meeting, { by: 'mona', reason: 'Avlyst.' });
  },
  'tell-round': ({ at, run }) => {
    const task = { task: 'tell-round', roundId: `round-${run}`, messageId: 'm' } as const;
    return at.store.commit([at.store.task(task)]);
  },
  wait: async ({ at }) => {
    const day = 86_400_000;
    at.clock.now = new Date(Date.parse(at.clock.now) + 5 * day).toISOString();
    await tick(at.deps);
  },
  send: ({ at }) => at.settle(),
  unsubscribe: async ({ at, person }) => {
    const { personId } = person;
    if (await at.store.get(mailboxes, personId)) return;
    const addressHash = addressHashOf(at.deps, person.email);
    const mailbox: Mailbox = { addressHash, personId, state: 'unsubscribed', since: before };
    await at.store.commit([put(mailboxes, mailbox)]);
  },
  complain: (scene) => takeMailEvent(event('Complaint', scene), scene.at.deps),
  bounce: (scene) => takeMailEvent(event('Bounce', scene), scene.at.deps),
  reopen: ({ at, person }) => at.store.commit([remove(mailboxes, person.personId)]),
  'leave-round': async ({ at, person, run }) => {
    const own = { roundId: `round-${run}`, profileId: profileOf(person) };
    const signUp = (await at.store.get(signUps, own))!;
    const left: SignUp = { ...signUp, state: 'withdrawn' };
    await at.store.commit([
      put(signUps, left),
      at.store.task({ task: 'leave', ...own, by: person.personId }),
    ]);
  },
  remove: ({ at, person }) => {
    const removed: Person = { ...person, state: 'removed' };
    return at.store.commit([put(people, removed)]);
  },
};

const open = async (at: Office, run: number): Promise<Scene> => {
  at.clock.now = '2026-11-22T12:00:00.000Z';
  const person = guest(`p${run}`);
  await register(at, person);
  const roundId = `round-${run}`;
  await at.store.commit([
    create(rounds, round('final', { roundId })),
    create(signUps, signedUp({ roundId, profileId: profileOf(person), personId: person.personId })),
    create(roundMessages, { roundId, messageId: 'm', at: before, subject: 'Hei', text: 'Hei.' }),
  ]);
  return { at, person, run, count: 0 };
};

test('nobody gets mail after the address has bounced, after leaving, or but what is necessary after having had enough', async () => {
  const at = await office();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...steps), { minLength: 3, maxLength: 14 }), async (taken) => {
      run += 1;
      const scene = await open(at, run);
      let model: Model = { mailbox: 'open', inRound: true, removed: false };
      for (const step of [...taken, 'send' as const]) {
        const sent = at.sent.length;
        await doing[step](scene).catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
        });
        const told = at.sent.slice(sent).filter(({ message }) => message.to.email === scene.person.email);
        for (const { message } of told)
          expect({ template: message.template, allowed: isAllowed(model, message.template) }).toMatchObject({
            allowed: true,
          });
        model = after(model, step);
      }
    }),
    { numRuns: 40, examples: [[[...everyMail]]] },
  );
  // It is no test of silence: the first order brings whoever has stopped nothing a mail of each kind.
  const told = at.sent.filter(({ personId }) => personId === 'p1').map(({ message }) => message.template);
  expect(told).toEqual(['meeting-invitation', 'round-message', 'reminder', 'invitation-cancelled']);
});
