import { providerKinds } from '../market.ts';
import type { Context } from './context.ts';
import { atLeast, atMost, type Part, type Row, type Term } from './program.ts';

/** Rule 7, kinds: a marker is raised by any provider of the kind, and keeps out the investors that do not fund it. */
const kindPart = ({ names, investors, providers }: Context): Part => {
  const kinds = providerKinds.filter((kind) => investors.some((one) => !one.fundsKinds.includes(kind)));
  const marker = (kind: string) => `kind__${kind.replaceAll('-', '_')}`;
  return {
    objective: [],
    rows: kinds.flatMap((kind) => [
      ...providers
        .filter((provider) => provider.kind === kind)
        .map(({ id }) =>
          atLeast(
            `uses_kind__${names.provider(id)}`,
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

/** At most one of an element's deliveries is made, so that one row an element raises the marker. */
const belowRows = ({ names, offers }: Context, level: number, marker: string): Row[] =>
  [
    ...Map.groupBy(
      offers.filter(({ evidence }) => evidence < level),
      ({ element }) => element,
    ),
  ].map(([element, weak]) =>
    atLeast(
      `${marker}__${names.element(element)}`,
      [[1, marker], ...weak.map(({ provider }): Term => [-1, names.delivery(provider, element)])],
      0,
    ),
  );

/** Rule 7, evidence: a marker for each level asked for is raised by any delivery below it. */
const evidencePart = (context: Context): Part => {
  const { names, investors } = context;
  const levels = [...new Set(investors.map(({ minEvidence }) => minEvidence))].filter((level) => level > 0);
  const marker = (level: number) => `evidence_below__${level}`;
  return {
    objective: [],
    rows: [
      ...levels.flatMap((level) => belowRows(context, level, marker(level))),
      ...investors
        .filter(({ minEvidence }) => minEvidence > 0)
        .map(({ id, minEvidence }) =>
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

/** Rule 8: of two parties in conflict, at most one. Whichever of them names the other, the pair is written once. */
const conflictRows = ({ names, providers, investors, employers }: Context): Row[] => {
  const joins = new Map([
    ...providers.map(({ id }) => [id, names.provider(id)] as const),
    ...investors.map(({ id }) => [id, names.investor(id)] as const),
    ...employers.map(({ id }) => [id, names.employer(id)] as const),
  ]);
  const pairs = new Map<string, Row>();
  for (const { id, conflicts } of [...providers, ...investors, ...employers]) {
    for (const other of conflicts) {
      const members = [joins.get(id), joins.get(other)].filter((name) => name !== undefined).toSorted();
      if (members.length < 2) continue;
      const name = `conflict__${members.join('__')}`;
      pairs.set(
        name,
        atMost(
          name,
          members.map((member): Term => [1, member]),
          1,
        ),
      );
    }
  }
  return [...pairs.values()];
};

/** Where the three sides meet (§4 rules 7 and 8). */
export const meetingParts = (context: Context): Part[] => [
  kindPart(context),
  evidencePart(context),
  { objective: [], rows: conflictRows(context), binaries: [] },
];
