import { until } from '../../../local/demo/until.ts';
import { employerContent, investorContent, providerContent } from '../content.ts';
import { firstModerator, newKey, type Service } from '../open-service.ts';
import { roundContent } from '../rounds.ts';
import * as scene from '../scene.ts';

const offer = (element: string, evidence: number) => ({ element, price: 10_000, capacity: 60, evidence });

const futureRound = (needId: string) => ({
  needId,
  content: roundContent({
    signUpBy: '2098-03-01',
    answersBy: '2098-03-02',
    objectBy: '2098-03-03',
    answerBy: '2098-03-05',
    conference: { start: '2098-03-02T09:00', place: 'ByLab Oslo', onlineLink: 'https://teams.example/x' },
    slots: ['09:00', '10:15'].map((hour) => ({ start: `2098-03-11T${hour}` })),
  }),
});

const market = async (service: Service) => {
  await scene.openDoors(service);
  const second = await scene.somebody(service, 'moderator');
  const evaluator = await scene.somebody(service, 'evaluator');
  const provider = await scene.party(service, providerContent({ offers: [offer('assessment', 4)] }));
  await scene.party(service, providerContent({ offers: [offer('work-practice', 3)] }));
  await scene.party(service, providerContent({ offers: [offer('assessment', 1)] }));
  const investor = await scene.party(service, investorContent());
  const employer = await scene.party(service, employerContent());
  return { second, evaluator, provider, investor, employer };
};

/** Parties that take the steps which cannot be taken twice. */
const spares = async (service: Service, inside: scene.Somebody) => {
  const leaving = await scene.party(service, providerContent());
  const submitted = await Promise.all(
    ['provider', 'employer'].map(async (side) => {
      const person = await scene.somebody(service, side as 'provider' | 'employer');
      const body = side === 'provider' ? providerContent() : employerContent();
      const created = await service.as(person.subject).createMyProfile({ body, key: newKey() });
      const { body: shown } = await service.as(person.subject).submitMyProfile({ version: created.version });
      return shown.profile.profileId;
    }),
  );
  const newcomers = await Promise.all(
    (['provider', 'investor', 'employer'] as const).map((side) => scene.somebody(service, side)),
  );
  const waiting = await scene.join(service, inside.role, { organisation: inside.organisation });
  return { leaving, submitted, newcomers, waiting };
};

const roundsOf = async (service: Service, needId: string, parties: scene.Party[]) => {
  const moderator = service.as(firstModerator);
  const drafted = () => moderator.draftRound({ body: futureRound(needId), key: newKey() });
  const [open, draft, spare] = [await drafted(), await drafted(), await drafted()];
  const { roundId } = open.body.round;
  await moderator.publishRound({ params: { roundId }, version: open.version });
  const body = {
    publicList: true as const,
    meeting: { wanted: 'none-suits' as const, wish: 'Uka etter' },
    answers: [{ questionId: 'risk', text: 'Likt' }],
  };
  for (const { subject } of parties)
    await service.as(subject).signUp({ params: { roundId }, body, key: newKey() });
  return { roundId, draftRoundId: draft.body.round.roundId, spareRoundId: spare.body.round.roundId };
};

/** A service in which nearly every route has something to work on. */
export const buildWorld = async (service: Service) => {
  const people = await market(service);
  const more = await spares(service, people.provider);
  const needId = await scene.publishedNeed(service);
  const spareNeedId = await scene.publishedNeed(service);
  const { runId, consortia } = await scene.publishedRun(service, needId);
  const [best, next] = consortia;
  if (!best || !next) throw new Error('The market has fewer consortia than it should');
  await scene.invited(service, best, people.second);
  const invitation = await until('an invitation', async () => {
    const { body } = await service.as(people.provider.subject).listMyInvitations({ query: { limit: 5 } });
    return body.items[0]?.invitation;
  });
  const { body: feed } = await service.as(people.provider.subject).makeMyCalendarFeed({});
  return {
    ...people,
    ...more,
    ...(await roundsOf(service, needId, [people.provider, people.investor])),
    ...{ needId, spareNeedId, runId, invitationId: invitation?.invitationId ?? '' },
    ...{ consortiumId: best.consortiumId, nextConsortiumId: next.consortiumId },
    feedToken: feed.url.split('/').at(-1) ?? '',
  };
};
export type World = Awaited<ReturnType<typeof buildWorld>>;
