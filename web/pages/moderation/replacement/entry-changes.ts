type Delivery = { provider: string; element: string };
type Entry = {
  deliveries: readonly Delivery[];
  investments: readonly { investor: string; amount?: number | undefined }[];
  jobs: readonly { employer: string; positions: number }[];
};

/** Something that differs: of whom or what, and its value before and after; nothing where there is none. */
export type Change<Value> = { of: string; before: Value | undefined; after: Value | undefined };

const differing = <Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): Change<Value>[] => {
  const all = [...new Set([...before.keys(), ...after.keys()])];
  return all
    .map((of) => ({ of, before: before.get(of), after: after.get(of) }))
    .filter((one) => one.before !== one.after);
};

const providers = ({ deliveries }: Entry) =>
  new Map(deliveries.map(({ element, provider }) => [element, provider]));
const amounts = ({ investments }: Entry) =>
  new Map(investments.map(({ investor, amount = 0 }) => [investor, amount]));
const positions = ({ jobs }: Entry) => new Map(jobs.map((job) => [job.employer, job.positions]));

/** Which elements change hands, whose capital and whose jobs change. */
export const entryChanges = (before: Entry, after: Entry) => ({
  elements: differing(providers(before), providers(after)),
  amounts: differing(amounts(before), amounts(after)),
  positions: differing(positions(before), positions(after)),
});
