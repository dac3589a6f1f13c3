import { beforeAll } from 'vitest';
import { employerContent, investorContent, providerContent } from './content.ts';
import * as scene from './scene.ts';
import { firstModerator, ownService, type Service } from './service.ts';

const offer = (element: string, evidence: number) => ({ element, price: 10_000, capacity: 60, evidence });

/** Three moderators and a market in which two consortia are possible, the better one without the weakest provider. */
const smallMarket = async (service: Service) => {
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

/** A service of a file's own with the small market in it; each is given once it is there. */
export const ownMarket = () => {
  const service = ownService();
  let market: Awaited<ReturnType<typeof smallMarket>> | undefined;
  beforeAll(async () => {
    market = await smallMarket(service());
  });
  return {
    service,
    market: () => {
      if (!market) throw new Error('The market is not there yet');
      return market;
    },
  };
};
