import * as z from 'zod';

/** What must hold before an investor's money is theirs to count on; all that are given must. Rates and chances are shares. */
export const conditionsSchema = z.object({
  /** The most that the payer may pay out, in kroner, is at least this. */
  minPaymentCap: z.number().min(0).optional(),
  /** A year: 0.05 is 5 %. */
  minExpectedReturn: z.number().min(-1).max(10).optional(),
  maxLossProbability: z.number().min(0).max(1).optional(),
});
export type Conditions = z.infer<typeof conditionsSchema>;

/** The contract as it is, where the conditions look. */
export type ContractFigures = { paymentCap: number; expectedReturn: number; lossProbability: number };

export const conditionNames = ['minPaymentCap', 'minExpectedReturn', 'maxLossProbability'] as const;

/** One condition beside what the contract says now. */
export const judgedConditionSchema = z.object({
  name: z.enum(conditionNames),
  wanted: z.number(),
  actual: z.number(),
  met: z.boolean(),
});
export type JudgedCondition = z.infer<typeof judgedConditionSchema>;

/** A rate is computed by halving an interval: what differs by less than this is the same rate. */
const rounding = 1e-9;

const judges = {
  minPaymentCap: { figure: 'paymentCap', holds: (actual, wanted) => actual >= wanted },
  minExpectedReturn: { figure: 'expectedReturn', holds: (actual, wanted) => actual >= wanted - rounding },
  maxLossProbability: { figure: 'lossProbability', holds: (actual, wanted) => actual <= wanted + rounding },
} as const satisfies Record<
  keyof Conditions,
  { figure: keyof ContractFigures; holds: (actual: number, wanted: number) => boolean }
>;

/** The conditions that are set, each with whether the contract meets it as it is now. */
export const judgeConditions = (conditions: Conditions, contract: ContractFigures): JudgedCondition[] =>
  conditionNames.flatMap((name) => {
    const wanted = conditions[name];
    if (wanted === undefined) return [];
    const { figure, holds } = judges[name];
    const actual = contract[figure];
    return [{ name, wanted, actual, met: holds(actual, wanted) }];
  });
