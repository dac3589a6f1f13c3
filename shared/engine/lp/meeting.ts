import { atLeast, atMost, type Part, type Row, type Term } from '../../matching/lp/program.ts';
import { providerKinds } from '../../matching/vocabulary.ts';
import type { Context } from './context.ts';

/** Rule 8, kinds: a provider of the kind raises a marker, which keeps out the investors that do not fund it. */
const kindPart = ({ names, investors, providers }: Context): Part => {
  const kinds = providerKinds.filter((kind) => investors.some((one) => !one.fundsKinds.includes(kind)));
  const marker = (kind: string) => `kind__${kind.replaceAll('-', '_')}`;
  return {
    objective: [],
    rows: kinds.flatMap((kind) => [
      ...providers
        .filter((one) => one.kind === kind)
        .map(({ id }) =>
          atLeast(
            `uses__${names.provider(id)}`,
            [
              [1, marker(kind)],
              [-1, names.provider(id)],
            ],
            0,
          ),
        ),
      ...investors
        .filter(({ fundsKinds }) => !fundsKinds.includes(kind))
        .map(({ id }) =>
          atMost(
            `${marker(kind)}__${names.investor(id)}`,
            [
              [1, marker(kind)],
              [1, names.investor(id)],
            ],
            1,
          ),
        ),
    ]),
    binaries: kinds.map(marker),
  };
};

/** Rule 8, evidence: a delivery below a level raises its marker, which keeps out the investors that ask for the level. */
const evidencePart = ({ names, investors, offers, delivery }: Context): Part => {
  const asking = investors.filter(({ minEvidence }) => minEvidence > 0);
  const levels = [...new Set(asking.map(({ minEvidence }) => minEvidence))];
  const marker = (level: number) => `evidence_below__${level}`;
  return {
    objective: [],
    rows: [
      ...levels.flatMap((level) =>
        offers
          .filter(({ evidence }) => evidence < level)
          .map((offer) =>
            atLeast(
              `${marker(level)}__${delivery(offer)}`,
              [
                [1, marker(level)],
                [-1, delivery(offer)],
              ],
              0,
            ),
          ),
      ),
      ...asking.map(({ id, minEvidence }) =>
        atMost(
          `evidence__${names.investor(id)}`,
          [
            [1, marker(minEvidence)],
            [1, names.investor(id)],
          ],
          1,
        ),
      ),
    ],
    binaries: levels.map(marker),
  };
};

/** Rule 7: without a provider there is no investor and no employer. */
const providerRows = ({ names, providers, investors, employers }: Context): Row[] => {
  const some = providers.map(({ id }): Term => [-1, names.provider(id)]);
  return [
    ...investors.map(({ id }) => names.investor(id)),
    ...employers.map(({ id }) => names.employer(id)),
  ].map((member) => atMost(`with_provider__${member}`, [[1, member], ...some], 0));
};

/** Rule 9: of two parties in conflict at most one. Each pair is written once. */
const conflictRows = ({ names, providers, investors, employers }: Context): Row[] => {
  const joins = new Map([
    ...providers.map(({ id }) => [id, names.provider(id)] as const),
    ...investors.map(({ id }) => [id, names.investor(id)] as const),
    ...employers.map(({ id }) => [id, names.employer(id)] as const),
  ]);
  const pairs = new Map<string, Row>();
  for (const { id, conflicts } of [...providers, ...investors, ...employers])
    for (const other of conflicts) {
      const members = [joins.get(id), joins.get(other)].filter((name) => name !== undefined).toSorted();
      const name = `conflict__${members.join('__')}`;
      const terms = members.map((member): Term => [1, member]);
      if (members.length === 2) pairs.set(name, atMost(name, terms, 1));
    }
  return [...pairs.values()];
};

/** Where the three sides meet. */
export const meetingParts = (context: Context): Part[] => [
  kindPart(context),
  evidencePart(context),
  { objective: [], rows: [...providerRows(context), ...conflictRows(context)], binaries: [] },
];
