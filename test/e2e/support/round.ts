import { newKey } from '../../../local/demo/client.ts';
import { people } from '../../../local/demo/people.ts';
import { until } from '../../../local/demo/until.ts';
import type { RoundContent } from '../../../shared/round/content.ts';
import type { Service } from './service.ts';

const slots = ['2030-04-09', '2030-04-10'].flatMap((day) =>
  ['09:00', '10:15', '12:00'].map((time) => ({ start: `${day}T${time}`, minutes: 60 })),
);

/** A small round far ahead: three times on each of two days, in a room and online. */
export const roundContent: RoundContent = {
  name: 'Dialogrunde om flere i jobb',
  description: 'En konferanse, og så én-til-én-møter med NAV.',
  signUpBy: '2030-02-01',
  conference: { start: '2030-02-12T09:00', minutes: 180, place: 'ByLab Oslo' },
  answersBy: '2030-02-20',
  objectBy: '2030-03-01',
  answerBy: '2030-03-15',
  slots,
  rooms: [
    { roomId: 'fjord', name: 'Fjord', form: 'on-site', place: 'ByLab Oslo, rom Fjord' },
    { roomId: 'teams', name: 'Teams', form: 'online', onlineLink: 'https://teams.example/rom' },
  ],
  questions: [{ questionId: 'risk', text: 'Hvordan bør risikoen deles?' }],
  limits: { perDay: 4, perRound: 12, breakMinutes: 15 },
};

/** A published round of the service's need, open for sign-up. */
export const openRound = async ({ as, needId }: Service, content = roundContent): Promise<string> => {
  const draft = await as('moderator-1').draftRound({ body: { needId, content }, key: newKey() });
  const { roundId } = draft.body.round;
  await as('moderator-1').publishRound({ params: { roundId }, version: draft.version });
  return roundId;
};

/** Signs the parties of some demo users up; all times suit them, in any form. */
export const signUpTo = async (
  { as }: Service,
  roundId: string,
  usernames: readonly string[],
): Promise<void> => {
  for (const username of usernames)
    await as(username).signUp({
      params: { roundId },
      key: newKey(),
      body: {
        publicList: true,
        conference: { people: 2 },
        meeting: { wanted: 'yes', form: 'either', slots: slots.map(({ start }) => start) },
        answers: [{ questionId: 'risk', text: 'Investor bør bære mest av risikoen.' }],
      },
    });
};

/** Has the round's schedule made, and waits for it. */
export const planRound = async ({ as }: Service, roundId: string): Promise<void> => {
  const moderator = as('moderator-1');
  const { body } = await moderator.planRound({ params: { roundId }, body: {}, key: newKey() });
  await until('the schedule', async () => {
    const { items } = (await moderator.listPlans({ params: { roundId } })).body;
    return items.find(({ planId, state }) => planId === body.planId && state === 'ready');
  });
};

/** Has the round's schedule made, and shows it to the parties. */
export const showSchedule = async (service: Service, roundId: string): Promise<void> => {
  await planRound(service, roundId);
  const { version } = await service.as('moderator-1').getRoundToModerate({ params: { roundId } });
  await service.as('moderator-1').showSchedule({ params: { roundId }, version });
};

/** A round whose provisional schedule is shown: these users' parties have meetings in it. */
export const scheduledRound = async (service: Service, usernames: readonly string[]): Promise<string> => {
  const roundId = await openRound(service);
  await signUpTo(service, roundId, usernames);
  await showSchedule(service, roundId);
  return roundId;
};

/** The usernames of the first few providers of the demo market. */
export const someProviders = (count: number): string[] =>
  people
    .filter(({ role }) => role === 'provider')
    .slice(0, count)
    .map(({ username }) => username);

/** Makes the round's schedule final, and waits until a party has been sent its invitation. */
export const finaliseRound = async ({ as }: Service, roundId: string, username: string): Promise<void> => {
  const params = { roundId };
  const { version } = await as('moderator-1').getRoundToModerate({ params });
  await as('moderator-1').finaliseRound({ params, version });
  await until('the invitation', async () => {
    const { items } = (await as(username).listMyInvitations({})).body;
    return items.find(({ invitation }) => invitation.roundId === roundId && invitation.mail === 'sent');
  });
};
