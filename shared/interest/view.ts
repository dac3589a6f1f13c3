import * as z from 'zod';
import { type Consortium, partySchema } from '../consortium/consortium.ts';
import type { Need } from '../need/need.ts';
import { type Reader, reads } from '../visibility/reader.ts';
import { type JudgedCondition, judgeConditions, judgedConditionSchema } from './conditions.ts';
import { type Interest, interestSchema } from './interest.ts';

/** An interest with how its conditions stand, and in which consortium it is. */
export const interestViewSchema = z.object({
  /** Not there as long as the investor has said nothing. */
  interest: interestSchema.optional(),
  conditions: z.array(judgedConditionSchema),
  consortium: z.object({
    consortiumId: z.string(),
    needId: z.string(),
    needName: z.string(),
    rank: z.int(),
    parties: z.array(partySchema),
  }),
  actions: z.array(z.string()),
});
export type InterestView = z.infer<typeof interestViewSchema>;

const judged = (interest: Interest, { figures }: Consortium, need: Need): JudgedCondition[] =>
  interest.state === 'committed'
    ? judgeConditions(interest.conditions, {
        paymentCap: need.content.terms.paymentCap,
        expectedReturn: figures.expectedReturn,
        lossProbability: figures.lossProbability,
      })
    : [];

/** An interest as the investor itself and the moderators see it, with what may be done. */
export const viewInterest = (
  interest: Interest | undefined,
  { consortium, need }: { consortium: Consortium; need: Need },
  { reader, actions }: { reader: Reader; actions: readonly string[] },
): InterestView => {
  const { consortiumId, needId, rank, parties } = consortium;
  return {
    ...(interest ? { interest } : {}),
    conditions: interest ? judged(interest, consortium, need) : [],
    consortium: {
      ...{ consortiumId, needId, needName: need.content.name, rank },
      parties: reads(reader, 'consortium.members') === 'shown' ? parties : [],
    },
    actions: [...actions],
  };
};
