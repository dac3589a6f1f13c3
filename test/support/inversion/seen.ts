import { viewConsortium } from '../../../shared/consortium/view.ts';
import { type ExplanationView, explanationFor } from '../../../shared/explanation/view.ts';
import { changesTold } from '../../../shared/explanation/what-if.ts';
import type { CriterionRow } from '../../../shared/matching/answer.ts';
import { compareEntries, explainEntry, whatIf } from '../../../shared/matching/explain.ts';
import { fitsOf } from '../../../shared/matching/fits.ts';
import { type Asker, type Reader, readerOf, readsOf } from '../../../shared/visibility/reader.ts';
import { nameOf, type Seen } from './attack.ts';
import type { Run } from './market.ts';
import { type Secret, secretsOf } from './secrets.ts';

/** How a reader is before a consortium; a test may put another in its place. */
export type ReaderOf = typeof readerOf;

const explain = ({ market, consortia }: Run, rank: number) => {
  const of = (at: number) => {
    const one = consortia[at - 1];
    return one && explainEntry(market, one.fits, one.entry);
  };
  const explanation = of(rank)!;
  const withRank = rank === 1 ? 2 : 1;
  const other = of(withRank);
  const comparison = other && { ...compareEntries(explanation, other), withRank };
  return { explanation, comparison, market };
};

type Judged = { party: string; element?: string; criteria: readonly CriterionRow[] };

/** Every party's criteria in a need, by the public formulas. */
const judgedIn = ({ market, known }: Run): Judged[] => {
  const { offers, investors, employers } = fitsOf(market, known.contract);
  return [
    ...offers.map(({ provider: party, element, criteria }) => ({ party, element, criteria })),
    ...investors.map(({ investor: party, criteria }) => ({ party, criteria })),
    ...employers.map(({ employer: party, criteria }) => ({ party, criteria })),
  ];
};

/** The reader's own terms, and what the public formulas make of them in each need. */
const ownOf = (runs: readonly Run[], reader: string | undefined): Map<string, number> => {
  const terms = runs.flatMap(({ market }) => secretsOf(market)).filter(({ party }) => party === reader);
  const values = runs.flatMap((run) =>
    judgedIn(run)
      .filter(({ party }) => party === reader)
      .flatMap(({ party, element, criteria }) =>
        criteria.map(({ name, value }): [string, number] => [
          `${run.known.needId}/${nameOf(party, `value of ${name}`, element)}`,
          value,
        ]),
      ),
  );
  return new Map([...terms.map(({ name, truth }): [string, number] => [name, truth]), ...values]);
};

/** Investors read every consortium of a published run; other parties those that they are in. */
const mayOpen = ({ role, profileId }: Asker, parties: readonly { profileId: string }[]): boolean =>
  role === 'investor' || parties.some((party) => party.profileId === profileId);

/** All that somebody is answered of these runs: what to attack, every answer as it is, and who they are in each case. */
export const seenBy = (asker: Asker, runs: readonly Run[], readAs: ReaderOf = readerOf) => {
  const readers: Reader[] = [];
  const explanations = new Map<string, ExplanationView>();
  const consortia = runs.flatMap((run) =>
    run.consortia
      .filter(({ parties }) => mayOpen(asker, parties))
      .map((consortium) => {
        const reader = readAs(asker, { consortium, need: run.need });
        readers.push(reader);
        explanations.set(consortium.consortiumId, explanationFor(reader, explain(run, consortium.rank)));
        return viewConsortium(consortium, run.need, { reader, actions: [] });
      }),
  );
  const seen: Seen = {
    needs: runs.map(({ known }) => known),
    consortia,
    explanations,
    own: ownOf(runs, asker.profileId),
  };
  return { seen, readers, answers: [...consortia, ...explanations.values()] as unknown[] };
};

/** What a provider is told would help, asked again for each change of its price that NAV has approved. */
export const whatIfAnswers = ({ market }: Run, profileId: string, times: number): unknown[] => {
  const own = market.providers.find(({ id }) => id === profileId);
  if (!own) return [];
  return Array.from({ length: times }, (_, at) => {
    const offers = own.offers.map((offer) => ({ ...offer, price: 1_000 + at * 997 }));
    const answer = changesTold(whatIf(market, { ...own, offers }));
    // The price that a new offer is assumed to have is the provider's own.
    return answer.map(({ gain, listed }) => ({ gain, listed }));
  });
};

/** The terms that the table does not let any of these readers read. */
export const keptFrom = (secrets: readonly Secret[], readers: readonly Reader[]): Secret[] =>
  secrets.filter(({ field, party }) => readers.every((reader) => readsOf(reader, field, party) !== 'shown'));
