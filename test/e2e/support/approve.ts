import { until } from '../../../local/demo/until.ts';
import type { Service } from './service.ts';

/** Waits until the parties of the best consortium are invited, which happens some time after it was approved. */
export const untilInvited = async ({ as, consortiumId }: Service): Promise<void> => {
  await until('the parties to be invited', async () => {
    const { body } = await as('moderator-1').getConsortium({ params: { consortiumId } });
    return body.state === 'invited' ? true : undefined;
  });
};

/** Has the best consortium recommended and approved by two moderators, and waits until its parties are invited. */
export const approveBest = async (service: Service): Promise<void> => {
  const { as, consortiumId } = service;
  const params = { consortiumId };
  const { version } = await as('moderator-1').getConsortium({ params });
  const recommended = await as('moderator-1').recommendConsortium({
    params,
    version,
    body: {
      reason: 'Dekker alle delelementer og er fullfinansiert.',
      meeting: { start: '2030-03-12T10:00', minutes: 60, place: 'ByLab Oslo', answerBy: '2030-03-05' },
    },
  });
  await as('moderator-2').approveConsortium({
    params,
    version: recommended.version,
    body: { reason: 'Enig i vurderingen.' },
  });
  await untilInvited(service);
};
