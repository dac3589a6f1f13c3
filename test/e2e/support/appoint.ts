import { newKey } from '../../../local/demo/client.ts';
import type { Service } from './service.ts';

/** Appoints the demo evaluator to the approved consortium. */
export const appointEvaluator = async ({ as, consortiumId }: Service): Promise<void> => {
  const { body: evaluator } = await as('evaluator').getMe({});
  await as('moderator-1').appointEvaluator({
    params: { consortiumId },
    body: { personId: evaluator.personId },
    key: newKey(),
  });
};
