import type { Answer, Consortium } from '../../shared/engine/answer.ts';
import type { Market } from '../../shared/engine/market/market.ts';
import type { Solver } from '../referee/highs.ts';
import { type Complaint, consortiumComplaints, providersOf } from './consortium.ts';
import { layerView, payoutView } from './contract.ts';
import { type Verdict, verdictsAt } from './fits.ts';
import { distanceRows, SAME, solveAllBands } from './solve.ts';

const near = (what: string, said: number, right: number): Complaint[] =>
  Math.abs(said - right) <= 1e-9 * Math.max(1, Math.abs(right)) ? [] : [`${what} is ${right}, not ${said}`];

/** What people are shown of a consortium's risk, worked out again. */
const riskComplaints = ({ need }: Market, { risk, index }: Consortium): Complaint[] => {
  const { mean, percentile, shares } = payoutView(need, index);
  const figures = risk.layer > 0 ? layerView(need, index, risk.layer) : null;
  const nulls =
    risk.layer > 0 ? [] : [risk.expectedReturn, risk.lossProbability].filter((one) => one !== null);
  return [
    ...near('the mean payout', risk.expectedPayout, mean),
    ...near('p05', risk.quantiles.p05, percentile(0.05)),
    ...near('p50', risk.quantiles.p50, percentile(0.5)),
    ...near('p95', risk.quantiles.p95, percentile(0.95)),
    ...shares.flatMap((share, at) => near(`share ${at + 1}`, risk.shares[at]?.expected ?? -1, share)),
    ...(figures ? near('the return', risk.expectedReturn ?? NaN, figures.expectedReturn) : []),
    ...(figures ? near('the loss', risk.lossProbability ?? NaN, figures.lossProbability) : []),
    ...nulls.map((one) => `without a layer there is a figure ${one}`),
  ];
};

type Judged = { excluded?: string | undefined; fit?: number | undefined };

const fitComplaint = (who: string, said: Judged | undefined, right: Verdict): Complaint[] => {
  const differs =
    typeof right === 'number' ? Math.abs((said?.fit ?? -1) - right) > 1e-9 : said?.excluded !== right;
  return differs ? [`the fit of ${who} is ${right}, not ${said?.excluded ?? said?.fit}`] : [];
};

/** Everybody's fit, investors at the bands of the best consortium. */
const fitComplaints = (market: Market, { fits, consortia }: Answer): Complaint[] => {
  const { index, layer } = consortia[0]?.bands ?? { index: 0, layer: 0 };
  const right = verdictsAt(market, Math.round(20 * index), Math.round(5 * layer));
  return [
    ...right.offers.flatMap((one) =>
      fitComplaint(
        `${one.provider} with ${one.element}`,
        fits.offers.find(({ provider, element }) => provider === one.provider && element === one.element),
        one.verdict,
      ),
    ),
    ...right.investors.flatMap((one) =>
      fitComplaint(
        one.investor,
        fits.investors.find(({ investor }) => investor === one.investor),
        one.verdict,
      ),
    ),
    ...right.employers.flatMap((one) =>
      fitComplaint(
        one.employer,
        fits.employers.find(({ employer }) => employer === one.employer),
        one.verdict,
      ),
    ),
  ];
};

/** Every entry leaves out enough providers of each entry before it, and none is better than the one before. */
const listComplaints = ({ need }: Market, { consortia }: Answer): Complaint[] =>
  consortia.flatMap((one, index) => {
    const team = providersOf(one);
    const close = consortia.slice(0, index).some((before) => {
      const theirs = providersOf(before);
      const missing = theirs.filter((id) => !team.includes(id)).length;
      return theirs.length === 0 || missing < Math.min(need.rules.listDistance, theirs.length);
    });
    const before = consortia[index - 1];
    return [
      ...(close ? [`entry ${index + 1} is too close to one before`] : []),
      ...(before && one.score > before.score + 1e-9
        ? [`entry ${index + 1} is better than the one before`]
        : []),
      ...(index > 0 && team.length === 0 ? [`entry ${index + 1} has no providers`] : []),
    ];
  });

/** Everything about an answer that can be judged without searching. */
export const checkAnswer = (market: Market, answer: Answer, k: number): Complaint[] => [
  ...fitComplaints(market, answer),
  ...(answer.consortia.length < 1 || answer.consortia.length > k
    ? [`${answer.consortia.length} entries for k ${k}`]
    : []),
  ...near('the score', answer.score, answer.consortia[0]?.score ?? NaN),
  ...(answer.bound < answer.score - 1e-9 ? ['the bound is below the score'] : []),
  ...listComplaints(market, answer),
  ...answer.consortia.flatMap((one, index) =>
    [...consortiumComplaints(market, one), ...riskComplaints(market, one)].map(
      (complaint) => `entry ${index + 1}: ${complaint}`,
    ),
  ),
];

/** How far below ours the general solver starts. */
const margin = 1e-3;

/** `seconds` is the general solver's time over all bands. */
export type Entry = { readonly ours: number | undefined; readonly solved: number; readonly seconds: number };

/** The list beside the general solver's: what it finds at each place, and after an early end. */
export const solveList = (solve: Solver, market: Market, { consortia }: Answer, k: number): Entry[] => {
  const teams = consortia.map(providersOf);
  const ended = teams.some((team) => team.length === 0);
  const places = ended ? teams.length : Math.min(k, teams.length + 1);
  return Array.from({ length: places }, (_, place) => {
    const ours = consortia[place]?.score;
    const rows = distanceRows(market, teams.slice(0, place));
    // An empty consortium is listed only first, so later places need a provider.
    if (place > 0) rows.push(...someProvider(market));
    let seconds = 0;
    const timed: Solver = (lp, options) => {
      const solved = solve(lp, options);
      seconds += solved.seconds;
      return solved;
    };
    // Started a little below ours, so that the solver has to find it as well.
    const solved = solveAllBands(timed, market, {
      rows,
      atLeast: (ours ?? Number.NEGATIVE_INFINITY) - margin,
    });
    return { ours, solved, seconds };
  });
};

const someProvider = (market: Market): string[] => {
  const [first] = distanceRows(
    { ...market, need: { ...market.need, rules: { ...market.need.rules, listDistance: 1e9 } } },
    [market.providers.map(({ id }) => id)],
  );
  return first ? [first.replace('<= 0', '>= 1')] : ['1 one >= 2'];
};

/** Everything that the independent checker and the general solver have to say about an answer. */
export const judge = (solve: Solver, market: Market, answer: Answer, k: number) => {
  const entries = solveList(solve, market, answer, k);
  const better = entries.flatMap(({ ours, solved }, index) => {
    if (ours === undefined)
      return solved > -Infinity ? [`the list ends before entry ${index + 1}, worth ${solved}`] : [];
    return Math.abs(solved - ours) > SAME
      ? [`entry ${index + 1} scores ${ours}, the general solver finds ${solved}`]
      : [];
  });
  const proven = answer.optimal ? [] : ['the answer is not called optimal'];
  return { entries, complaints: [...checkAnswer(market, answer, k), ...proven, ...better] };
};
