import type { ConsortiumView } from '../../../shared/consortium/view.ts';
import type { ExplanationView } from '../../../shared/explanation/view.ts';
import { criteria } from '../../../shared/matching/criteria.ts';
import { thinFit } from '../../../shared/matching/explain/coverage.ts';
import { largestInvestment } from '../../../shared/matching/fits.ts';
import { deliveryStep, levelBands, partBands } from '../../../shared/visibility/words.ts';
import {
  add,
  anything,
  around,
  exactly,
  type Interval,
  meet,
  minus,
  over,
  partsOf,
  scale,
  times,
} from './interval.ts';
import { formulas, type Knowledge, knowledge, type PublicNeed } from './knowledge.ts';

/** All that one reader has been answered. */
export type Seen = {
  needs: readonly PublicNeed[];
  consortia: readonly ConsortiumView[];
  explanations: ReadonlyMap<string, ExplanationView>;
  /** What the reader knows of itself without asking: by the name that the attack has for it. */
  own: ReadonlyMap<string, number>;
};

type Side = 'provider' | 'investor' | 'employer';
type Placed = { side: Side; party: string; element?: string | undefined; share: Interval };
type Case = { need: PublicNeed; consortium: ConsortiumView; explanation?: ExplanationView | undefined };

const tiny = 1e-9;
export const nameOf = (party: string, term: string, element?: string): string =>
  [party, ...(element === undefined ? [] : [element]), term].join('/');

const sideNames = { provider: 'offer', investor: 'investor', employer: 'employer' } as const;

/** The criteria of a side with the weights that they have in this need. */
const weightsIn = (side: Side, { terms }: PublicNeed): { name: string; weight: number }[] => {
  const rows = criteria[sideNames[side]].filter(
    ({ name }) => name !== 'language' || terms.languages.length > 0,
  );
  const sum = rows.reduce((total, { weight }) => total + weight, 0);
  return rows.map(({ name, weight }) => ({ name, weight: weight / sum }));
};

const amountOf = (
  { investor, amount, part }: ConsortiumView['investments'][number],
  { need, consortium }: Case,
  know: Knowledge,
): Interval => {
  const { capital } = need.terms;
  if (amount !== undefined) return exactly(amount);
  const [from, to] = partBands[part ?? 'none'];
  const band = part === undefined ? { lo: 0, hi: capital } : { lo: from * capital, hi: to * capital };
  return know.learn(
    `${consortium.consortiumId}/${investor}/amount`,
    meet(band, { lo: 0, hi: Math.max(largestInvestment(need.terms), band.lo) }),
  );
};

/** What the amounts of a consortium add up to. */
const raisedIn = ({ need, consortium: { figures, gaps } }: Case): Interval => {
  const { capital } = need.terms;
  if (figures.raised !== undefined) return exactly(figures.raised);
  if (!gaps.some(({ kind }) => kind === 'capital')) return { lo: capital * (1 - 1.1e-5) - 1, hi: capital };
  const [from, to] = partBands[figures.part ?? 'none'];
  return figures.part === undefined ? { lo: 0, hi: capital } : { lo: from * capital, hi: to * capital };
};

const placedIn = (one: Case, know: Knowledge): Placed[] => {
  const { need, consortium } = one;
  const { weights, elements, capital, jobs } = need.terms;
  const sum = elements.reduce((total, { weight }) => total + weight, 0);
  const amounts = partsOf(
    raisedIn(one),
    consortium.investments.map((investment) => amountOf(investment, one, know)),
  );
  return [
    ...consortium.deliveries.map(({ provider: party, element }): Placed => {
      const weight = elements.find((row) => row.element === element)?.weight ?? 0;
      return { side: 'provider', party, element, share: exactly((weights.elements * weight) / sum) };
    }),
    ...consortium.investments.map(({ investor: party }, at): Placed => {
      const amount = know.learn(`${consortium.consortiumId}/${party}/amount`, amounts[at] ?? anything);
      return { side: 'investor', party, share: scale(amount, weights.capital / capital) };
    }),
    ...consortium.jobs.map(({ employer: party, positions }): Placed => {
      return { side: 'employer', party, share: exactly((weights.jobs * positions) / jobs) };
    }),
  ];
};

/** What being in a consortium at all tells of a party's terms: no rule excludes it. */
const learnFromBeingIn = ({ side, party, element }: Placed, { need, consortium }: Case, know: Knowledge) => {
  const { expectedReturn, lossProbability } = need.contract;
  if (side === 'provider') know.learn(nameOf(party, 'capacity', element), { lo: 1, hi: Infinity });
  if (side !== 'investor') return;
  know.learn(nameOf(party, 'minReturn'), { lo: -Infinity, hi: expectedReturn + tiny });
  know.learn(nameOf(party, 'maxLossProbability'), { lo: lossProbability - tiny, hi: 1 });
  const amount = know.of(`${consortium.consortiumId}/${party}/amount`);
  know.learn(nameOf(party, 'ticket.min'), { lo: 0, hi: amount.hi });
  know.learn(nameOf(party, 'ticket.max'), { lo: Math.max(0, amount.lo), hi: Infinity });
};

type Row = ExplanationView['contributions'][number]['criteria'][number];
const bandOf = ({ value, level }: Row): Interval => {
  if (value !== undefined) return around(value, tiny);
  if (level === undefined) return { lo: 0, hi: 1 };
  return { lo: levelBands[level][0], hi: levelBands[level][1] };
};

/** The values of a party's criteria: from its terms, from what is told of them, and back to the terms. */
const fitOf = (placed: Placed, one: Case, know: Knowledge): Interval => {
  const { side, party, element } = placed;
  const { need, explanation } = one;
  const found = explanation?.contributions.find((row) => row.party === party && row.element === element);
  const weights = weightsIn(side, need);
  const valueName = (name: string) => `${need.needId}/${nameOf(party, `value of ${name}`, element)}`;
  const values = weights.map(({ name }) => {
    const { term, value } = formulas[side][name] ?? {};
    const row = found?.criteria.find((criterion) => criterion.name === name);
    know.learn(valueName(name), row ? bandOf(row) : { lo: 0, hi: 1 });
    if (!term || !value) return know.of(valueName(name));
    return know.learn(valueName(name), value(know.of(nameOf(party, term, element)), need));
  });
  const fitName = `${need.needId}/${nameOf(party, 'fit', element)}`;
  know.learn(fitName, add(values.map((value, at) => scale(value, weights[at]!.weight))));
  if (found?.fit !== undefined) know.learn(fitName, around(found.fit, tiny));
  if (found?.contribution !== undefined)
    know.learn(fitName, over(around(found.contribution, tiny), placed.share));
  const covered = explanation?.coverage.find((row) => row.provider === party && row.element === element);
  if (covered?.state === 'covered') know.learn(fitName, { lo: thinFit - tiny, hi: 1 });
  if (covered?.state === 'thin') know.learn(fitName, { lo: 0, hi: thinFit });
  const parts = partsOf(
    know.of(fitName),
    values.map((value, at) => scale(value, weights[at]!.weight)),
  );
  for (const [at, { name, weight }] of weights.entries()) {
    const learnt = know.learn(valueName(name), scale(parts[at]!, 1 / weight));
    const { term, invert } = formulas[side][name] ?? {};
    if (term && invert) know.learn(nameOf(party, term, element), invert(learnt, need));
  }
  return know.of(fitName);
};

const valueName = (consortiumId: string): string => `${consortiumId}/value`;

/** What the rounded figure for deliveries and jobs tells of each of them. */
const learnFromDelivery = (
  { need, consortium: { figures } }: Case,
  { placed, contributions }: { placed: readonly Placed[]; contributions: readonly Interval[] },
  know: Knowledge,
) => {
  if (figures.delivery === undefined) return;
  const { elements, jobs } = need.terms.weights;
  const rows = placed.flatMap((one, at) =>
    one.side === 'investor' ? [] : [{ ...one, contribution: contributions[at]! }],
  );
  const sum = scale(around(figures.delivery, deliveryStep / 2 + tiny), elements + jobs);
  const parts = partsOf(
    sum,
    rows.map(({ contribution }) => contribution),
  );
  for (const [at, { party, element, share }] of rows.entries())
    know.learn(`${need.needId}/${nameOf(party, 'fit', element)}`, over(parts[at]!, share));
};

/** Everything about one consortium, once through. */
const lookAt = (one: Case, know: Knowledge) => {
  const { need, consortium, explanation } = one;
  const placed = placedIn(one, know);
  for (const party of placed) learnFromBeingIn(party, one, know);
  const fits = placed.map((party) => fitOf(party, one, know));
  const contributions = placed.map(({ share }, at) => times(share, fits[at]!));
  const count = new Set(placed.map(({ party }) => party)).size;
  const cost = exactly(need.terms.weights.party * count);
  know.learn(valueName(consortium.consortiumId), minus(add(contributions), cost));
  const answers = [consortium.figures.value, explanation?.value].filter((known) => known !== undefined);
  for (const known of answers) know.learn(valueName(consortium.consortiumId), around(known, tiny));
  learnFromDelivery(one, { placed, contributions }, know);
  const sum = add([know.of(valueName(consortium.consortiumId)), cost]);
  for (const [at, part] of partsOf(sum, contributions).entries()) {
    const { party, element, share } = placed[at]!;
    know.learn(`${need.needId}/${nameOf(party, 'fit', element)}`, over(part, share));
  }
};

/** A better place in a run's list is no lower a value, as long as as many gaps are left. */
const learnFromOrder = (cases: readonly Case[], know: Knowledge) => {
  for (const [one, other] of cases.flatMap((a) => cases.map((b) => [a, b] as const))) {
    const [better, worse] = [one.consortium, other.consortium];
    if (better.runId !== worse.runId || better.rank >= worse.rank) continue;
    if (better.gaps.length > 0 || worse.gaps.length > 0) continue;
    const [high, low] = [know.of(valueName(better.consortiumId)), know.of(valueName(worse.consortiumId))];
    know.learn(valueName(better.consortiumId), { lo: low.lo - tiny, hi: Infinity });
    know.learn(valueName(worse.consortiumId), { lo: -Infinity, hi: high.hi + tiny });
  }
};

/**
 * What can be computed from all that a reader has been answered, by putting it into the published formulas again and
 * again until nothing new comes out.
 */
export const attack = ({ needs, consortia, explanations, own }: Seen): Knowledge => {
  const know = knowledge();
  for (const [name, value] of own) know.learn(name, exactly(value));
  const cases = consortia.flatMap((consortium): Case[] => {
    const need = needs.find(({ needId }) => needId === consortium.needId);
    const explanation = explanations.get(consortium.consortiumId);
    return need ? [{ need, consortium, explanation }] : [];
  });
  for (let round = 0, before = -1; round < 12 && know.learnt() > before; round += 1) {
    before = know.learnt();
    for (const one of cases) lookAt(one, know);
    learnFromOrder(cases, know);
  }
  return know;
};
