import { employerContent, investorContent, providerContent } from './content.ts';
import * as scene from './scene.ts';
import { firstModerator, type Service } from './service.ts';

const offer = (element: string, evidence: number) => ({ element, price: 10_000, capacity: 60, evidence });

/** Three moderators and a market in which two consortia are possible, the better one without the weakest provider. */
export const smallMarket = async (service: Service) => {
  await scene.openDoors(service);
  const second = await scene.somebody(service, 'moderator');
  const third = await scene.somebody(service, 'moderator');
  const providers = [
    await scene.party(service, providerContent({ offers: [offer('assessment', 4)] })),
    await scene.party(service, providerContent({ offers: [offer('work-practice', 3)] })),
    await scene.party(service, providerContent({ offers: [offer('assessment', 1)] })),
  ];
  const investors = [
    await scene.party(service, investorContent()),
    await scene.party(service, investorContent()),
  ];
  const employer = await scene.party(service, employerContent());
  const everybody = [...providers, ...investors, employer];

  return {
    second,
    third,
    providers,
    investors,
    employer,
    moderator: service.as(firstModerator),
    as: ({ subject }: scene.Somebody) => service.as(subject),
    partyOf: (profileId: string) => everybody.find((one) => one.profileId === profileId)!,
    /** A need of its own with its run published: the two best consortia. */
    freshRun: async () => {
      const needId = await scene.publishedNeed(service);
      const { consortia } = await scene.publishedRun(service, needId);
      const [best, next] = consortia;
      if (!best || !next) throw new Error('The market has fewer consortia than it should');
      return { needId, best, next };
    },
  };
};
