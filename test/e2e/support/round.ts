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

/** A round of the service's need that only moderators see yet. */
export const draftRound = async ({ as, needId }: Service, content = roundContent) => {
  const draft = await as('moderator-1').draftRound({ body: { needId, content }, key: newKey() });
  return { roundId: draft.body.round.roundId, version: draft.version };
};

/** A published round of the service's need, open for sign-up. */
export const openRound = async (service: Service, content = roundContent): Promise<string> => {
  const { roundId, version } = await draftRound(service, content);
  await service.as('moderator-1').publishRound({ params: { roundId }, version });
  return roundId;
};

/** Signs the parties of some demo users up; all times suit them, in any form, and they answer every question. */
export const signUpTo = async (
  { as }: Service,
  roundId: string,
  usernames: readonly string[],
): Promise<void> => {
  const { content } = (await as('moderator-1').getRound({ params: { roundId } })).body;
  for (const username of usernames)
    await as(username).signUp({
      params: { roundId },
      key: newKey(),
      body: {
        publicList: true,
        conference: { people: 2 },
        meeting: { wanted: 'yes', form: 'either', slots: content.slots.map(({ start }) => start) },
        answers: content.questions.map(({ questionId }) => ({ questionId, text: 'Investor bør bære mest.' })),
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

/** The usernames of a few providers of the demo market. Those of two rounds must differ, or one's time is the other's. */
export const someProviders = (count: number, from = 0): string[] =>
  people
    .filter(({ role }) => role === 'provider')
    .slice(from, from + count)
    .map(({ username }) => username);

/** Makes the round's schedule final, and waits until a party has been sent every invitation of it. */
export const finaliseRound = async ({ as }: Service, roundId: string, username: string): Promise<void> => {
  const params = { roundId };
  const { version } = await as('moderator-1').getRoundToModerate({ params });
  await as('moderator-1').finaliseRound({ params, version });
  await until('the invitations', async () => {
    const { items } = (await as(username).listAllMyMeetings({})).body;
    const own = items.filter(({ meeting }) => meeting.roundId === roundId);
    return own.every(({ invitation }) => invitation?.invitation.mail === 'sent') || undefined;
  });
};

/** Accepts the invitation of a user's party to its one-to-one meeting of the round. */
export const acceptMeeting = async ({ as }: Service, roundId: string, username: string) => {
  const { items } = (await as('moderator-1').listRoundMeetings({ params: { roundId } })).body;
  const { body: me } = await as(username).getMe({});
  const profileId = `${me.role}-${me.organisation.number}`;
  const meeting = items.find(({ seats }) => seats.some((seat) => seat.profileId === profileId))!;
  const params = { invitationId: `${meeting.meetingId}.${profileId}` };
  const { version } = await as(username).getInvitation({ params });
  await as(username).answerInvitation({ params, version, body: { answer: 'accept' } });
  return { meetingId: meeting.meetingId, profileId, name: meeting.seats[0]!.name };
};
