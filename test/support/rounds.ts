import { type RoundContent, roundContentSchema } from '../../shared/round/content.ts';
import type { Round, RoundState } from '../../shared/round/round.ts';
import type { SignUp } from '../../shared/round/sign-up.ts';
import { before, iKan } from './nouns.ts';

const hours = ['09:00', '10:15', '12:00', '13:15'];

/** A round of three days with four hours each, one room and one online room. */
export const roundContent = (changes: object = {}): RoundContent =>
  roundContentSchema.parse({
    name: 'Dialogrunde Bjerke',
    signUpBy: '2026-11-30',
    answersBy: '2026-12-04',
    objectBy: '2026-12-08',
    answerBy: '2026-12-11',
    conference: { start: '2026-12-02T09:00', place: 'ByLab Oslo' },
    slots: ['2026-12-15', '2026-12-16', '2026-12-17'].flatMap((day) =>
      hours.map((hour) => ({ start: `${day}T${hour}` })),
    ),
    rooms: [
      { roomId: 'fjord', name: 'Fjord', form: 'on-site', place: 'ByLab Oslo, Fjord' },
      { roomId: 'teams', name: 'Teams', form: 'online', onlineLink: 'https://teams.example/bjerke' },
    ],
    questions: [{ questionId: 'risk', text: 'Hvordan bør risikoen deles?' }],
    ...changes,
  });

export const round = (state: RoundState, changes: object = {}): Round => {
  const own: Record<RoundState, object> = {
    draft: {},
    published: { publishedAt: before },
    provisional: { publishedAt: before },
    final: { publishedAt: before, finalAt: before },
    closed: { publishedAt: before, finalAt: before },
    cancelled: { publishedAt: before, reason: 'For få meldte seg på.' },
  };
  return {
    roundId: 'round',
    needId: 'need',
    content: roundContent(),
    version: 3,
    createdAt: before,
    updatedAt: before,
    state,
    ...own[state],
    ...changes,
  } as Round;
};

export const signedUp = (changes: Partial<SignUp> = {}): SignUp => ({
  roundId: 'round',
  profileId: `provider-${iKan.number}`,
  side: 'provider',
  name: iKan.name,
  personId: 'provider',
  state: 'signed-up',
  conference: { people: 2 },
  meeting: { wanted: 'yes', form: 'either', slots: ['2026-12-15T09:00'] },
  answers: [],
  version: 4,
  createdAt: before,
  updatedAt: before,
  ...changes,
});
