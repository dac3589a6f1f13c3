import { type LanguageLevel, levelRank } from '../matching/vocabulary.ts';
import type { LayerFigures } from './contract/layer.ts';
import { type CriterionName, criteria, type Exclusion, type Side } from './criteria.ts';
import type { Employer, Investor, Offer, Provider } from './market/parties.ts';
import type { Need } from './market/terms.ts';

/** Figures computed in floating point do not exclude an investor by rounding alone. */
const rounding = 1e-9;
const kroneRounding = 1e-6;

const within01 = (value: number): number => Math.min(1, Math.max(0, value));

/** One criterion's part in a fit: the weights of those that apply add up to 1. */
export type CriterionRow = { name: string; weight: number; value: number; field: string };

/** How well a party fits, or the rule that excludes it. */
export type Fit<S extends Side> =
  | { excluded: Exclusion<S>; fit?: undefined; criteria: [] }
  | { excluded?: undefined; fit: number; criteria: CriterionRow[] };

const excluded = <S extends Side>(rule: Exclusion<S>): Fit<S> => ({ excluded: rule, criteria: [] });

const weigh = <S extends Side>(
  side: S,
  values: Record<CriterionName<S>, number | null>,
): { fit: number; criteria: CriterionRow[] } => {
  const rows: CriterionRow[] = [];
  let weights = 0;
  for (const { name, weight, field } of criteria[side]) {
    const value = values[name as CriterionName<S>];
    if (value === null) continue;
    rows.push({ name, weight, value, field });
    weights += weight;
  }
  let fit = 0;
  for (const row of rows) {
    row.weight /= weights;
    fit += row.weight * row.value;
  }
  return { fit, criteria: rows };
};

const sharedCount = (wanted: readonly string[], has: readonly string[]): number =>
  new Set(wanted.filter((code) => has.includes(code))).size;
const shareOf = (wanted: readonly string[], has: readonly string[]): number =>
  sharedCount(wanted, has) / new Set(wanted).size;

/** Steps by which one level exceeds another: the larger of oral and written, at least 0. */
const stepsAbove = (one: LanguageLevel, other: LanguageLevel): number =>
  Math.max(0, levelRank(one.oral) - levelRank(other.oral), levelRank(one.written) - levelRank(other.written));

/** The participants who live in the areas that a provider shares with the need. */
export const reachOf = ({ areas }: Pick<Provider, 'areas'>, { spread }: Need): number =>
  Object.entries(spread).reduce((sum, [area, persons]) => sum + (areas.includes(area) ? persons : 0), 0);

const offerExclusion = (provider: Provider, offer: Offer, need: Need): Exclusion<'offer'> | null => {
  const wanted = need.elements.find(({ element }) => element === offer.element);
  if (offer.capacity < 1) return 'no-capacity';
  if (reachOf(provider, need) < 1) return 'outside-area';
  if (stepsAbove(provider.entryLevel, need.entryLevel) >= 2) return 'entry-level';
  return offer.price > (wanted?.maxPrice ?? Infinity) ? 'price' : null;
};

/** How well an offer fits. What has no evidence counts at most a quarter. */
export const offerFit = (provider: Provider, offer: Offer, need: Need): Fit<'offer'> => {
  const rule = offerExclusion(provider, offer, need);
  if (rule) return excluded(rule);
  const { fit, criteria: rows } = weigh('offer', {
    evidence: offer.evidence / 4,
    language: need.languages.length === 0 ? null : shareOf(need.languages, provider.languages),
    level: stepsAbove(provider.entryLevel, need.entryLevel) === 0 ? 1 : 0.5,
  });
  return { fit: Math.min(fit, 0.25 + offer.evidence / 4), criteria: rows };
};

/** The most that one investor, or one group of investors, may hold, in kroner. */
export const largestInvestment = ({ rules, capital }: Need): number =>
  Math.ceil(rules.maxInvestorShare * capital - kroneRounding);

/** The rule that excludes an investor whatever the consortium. */
export const standingExclusion = (investor: Investor, need: Need): Exclusion<'investor'> | null => {
  const last = need.outcomes.reduce((month, outcome) => Math.max(month, outcome.month), need.months);
  if (need.contractModel === 'bridge' && investor.instrument !== 'gift') return 'contract-model';
  if (last > investor.maxMonths) return 'horizon';
  if (sharedCount(need.themes, investor.themes) === 0) return 'themes';
  if (investor.areas.length > 0 && sharedCount(need.areas, investor.areas) === 0) return 'outside-area';
  return investor.ticket.min > largestInvestment(need) ? 'ticket' : null;
};

/** The rule that excludes a return-seeking investor at these figures. */
export const figuresExclusion = (
  { instrument, minReturn, maxLossProbability }: Investor,
  figures: LayerFigures,
): 'return' | 'risk' | null => {
  if (instrument === 'gift') return null;
  if (figures.expectedReturn < minReturn - rounding) return 'return';
  return figures.lossProbability > maxLossProbability + rounding ? 'risk' : null;
};

const returnValue = ({ instrument, minReturn }: Investor, figures: LayerFigures): number =>
  instrument === 'gift' ? 0.5 : within01((figures.expectedReturn - minReturn) / 0.05);

const riskValue = ({ instrument, maxLossProbability }: Investor, figures: LayerFigures): number => {
  if (instrument === 'gift') return 0.5;
  return maxLossProbability === 0 ? 1 : within01(1 - figures.lossProbability / maxLossProbability);
};

/** How well an investor's mandate fits a consortium with these figures. */
export const investorFit = (investor: Investor, need: Need, figures: LayerFigures): Fit<'investor'> => {
  const rule = standingExclusion(investor, need) ?? figuresExclusion(investor, figures);
  if (rule) return excluded(rule);
  return weigh('investor', {
    themes: shareOf(need.themes, investor.themes),
    return: returnValue(investor, figures),
    risk: riskValue(investor, figures),
    area: investor.areas.length === 0 ? 1 : shareOf(need.areas, investor.areas),
  });
};

const employerExclusion = (employer: Employer, need: Need): Exclusion<'employer'> | null => {
  if (!need.areas.includes(employer.area)) return 'outside-area';
  if (employer.positions < 1) return 'no-positions';
  if (employer.positionShare < need.rules.minPositionShare) return 'position-share';
  return stepsAbove(employer.level, need.exitLevel) > 0 ? 'language-level' : null;
};

/** How well an employer's jobs fit the need. */
export const employerFit = (employer: Employer, need: Need): Fit<'employer'> => {
  const rule = employerExclusion(employer, need);
  if (rule) return excluded(rule);
  return weigh('employer', {
    permanence: employer.permanent ? 1 : 0,
    position: Math.min(1, employer.positionShare / 100),
    mentor: employer.mentor ? 1 : 0,
    'language training': employer.languageTraining ? 1 : 0,
    level: stepsAbove(employer.level, need.entryLevel) === 0 ? 1 : 0.5,
  });
};
