import type { Payment } from '../../shared/matching/terms.ts';

/** From this number of persons on, this many kroner are paid for an outcome. */
export type PaidStep = { persons: number; amount: number };

/** The fewest persons who make up a share; 0.35 of 20 is 7.000000000000001 in floating point, yet it is seven. */
const personsFor = (share: number, participants: number): number => Math.ceil(share * participants - 1e-9);

/** What is paid for an outcome by how many reach it: each step where the amount rises, from nobody to everybody. */
export const paidSteps = (payment: Payment, participants: number): PaidStep[] => {
  if (payment.scale === undefined)
    return Array.from({ length: participants + 1 }, (_, persons) => ({
      persons,
      amount: persons * payment.perPerson,
    }));
  const rising = payment.scale
    .map(({ share, amount }) => ({ persons: personsFor(share, participants), amount }))
    .filter(({ persons }) => persons <= participants)
    .toSorted((a, b) => a.persons - b.persons || b.amount - a.amount);
  const steps: PaidStep[] = [{ persons: 0, amount: 0 }];
  for (const step of rising) {
    const last = steps.at(-1)!;
    if (step.amount <= last.amount) continue;
    if (step.persons === last.persons) last.amount = step.amount;
    else steps.push({ ...step });
  }
  return steps;
};
