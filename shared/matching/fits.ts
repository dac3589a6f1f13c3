import type { ContractTerms, CriterionRow, EmployerFit, Fits, InvestorFit, OfferFit } from './answer.ts';
import { type CriterionName, criteria, type Exclusion, type Side } from './criteria.ts';
import type { Market } from './market.ts';
import type { EmployerOffer, InvestorMandate, Offer, ProviderProfile } from './parties.ts';
import type { MatchingNeed } from './terms.ts';
import { type LanguageLevel, levelRank } from './vocabulary.ts';

/** Return and loss computed in floating point do not exclude an investor by rounding alone (§3). */
const rounding = 1e-9;
/** Kroner by which the largest share may be off before it is rounded up. */
const kroneRounding = 1e-6;

const within01 = (value: number): number => Math.min(1, Math.max(0, value));

/** What the fits of one market share: the need's codes as sets, and what its contract pays. */
export type Terms = {
  need: MatchingNeed;
  contract: ContractTerms;
  areas: ReadonlySet<string>;
  languages: ReadonlySet<string>;
  themes: ReadonlySet<string>;
};

export const termsOf = (need: MatchingNeed, contract: ContractTerms): Terms => ({
  need,
  contract,
  areas: new Set(need.areas),
  languages: new Set(need.languages),
  themes: new Set(need.themes),
});

/** The most that any one investor may hold, in kroner: T of §3. */
export const largestInvestment = ({ rules, capital }: Pick<MatchingNeed, 'rules' | 'capital'>): number =>
  Math.ceil(rules.maxInvestorShare * capital - kroneRounding);

const sharedCount = (wanted: ReadonlySet<string>, has: readonly string[]): number => {
  let count = 0;
  for (const code of wanted) if (has.includes(code)) count += 1;
  return count;
};

/** The weighted mean of the values that apply (null does not), with the weights as they became. */
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

/** Steps by which the lowest level taken in exceeds the level that the participants have, 0 or more. */
const levelGap = (lowest: LanguageLevel, has: LanguageLevel): number =>
  Math.max(
    0,
    levelRank(lowest.oral) - levelRank(has.oral),
    levelRank(lowest.written) - levelRank(has.written),
  );

const offerExclusion = (offer: Offer, sharedAreas: number): Exclusion<'offer'> | null => {
  if (offer.capacity < 1) return 'no-capacity';
  return sharedAreas === 0 ? 'outside-area' : null;
};

/** How well each of a provider's offers fits the need. */
export const offerFits = (provider: ProviderProfile, terms: Terms): OfferFit[] => {
  const { need, areas, languages } = terms;
  const sharedAreas = sharedCount(areas, provider.areas);
  const level = 1 - Math.min(1, levelGap(provider.entryLevel, need.entryLevel) / 2);
  const language = languages.size === 0 ? null : sharedCount(languages, provider.languages) / languages.size;
  return provider.offers.map((offer): OfferFit => {
    const who = { provider: provider.id, element: offer.element };
    const excluded = offerExclusion(offer, sharedAreas);
    if (excluded) return { ...who, excluded, criteria: [] };
    const capacity = Math.min(1, offer.capacity / need.participants);
    const values = {
      evidence: offer.evidence / 4,
      capacity,
      reach: sharedAreas / areas.size,
      level,
      language,
    };
    return { ...who, ...weigh('offer', values) };
  });
};

const investorExclusion = (investor: InvestorMandate, terms: Terms): Exclusion<'investor'> | null => {
  const { need, contract, areas, themes } = terms;
  const gift = investor.instrument === 'gift';
  if (need.contractModel === 'bridge' && !gift) return 'contract-model';
  if (need.months > investor.maxMonths) return 'horizon';
  if (sharedCount(themes, investor.themes) === 0) return 'themes';
  if (investor.areas.length > 0 && sharedCount(areas, investor.areas) === 0) return 'outside-area';
  if (investor.ticket.min > largestInvestment(need)) return 'ticket';
  if (gift) return null;
  if (contract.expectedReturn < investor.minReturn - rounding) return 'return';
  return contract.lossProbability > investor.maxLossProbability + rounding ? 'risk' : null;
};

const returnValue = ({ instrument, minReturn }: InvestorMandate, contract: ContractTerms): number =>
  instrument === 'gift' ? 1 : within01((contract.expectedReturn - minReturn) / 0.05);

const riskValue = ({ instrument, maxLossProbability }: InvestorMandate, contract: ContractTerms): number =>
  instrument === 'gift' || maxLossProbability === 0
    ? 1
    : within01(1 - contract.lossProbability / maxLossProbability);

/** How well an investor's mandate fits the need and its contract. */
export const investorFit = (investor: InvestorMandate, terms: Terms): InvestorFit => {
  const { contract, areas, themes } = terms;
  const excluded = investorExclusion(investor, terms);
  if (excluded) return { investor: investor.id, excluded, criteria: [] };
  return {
    investor: investor.id,
    ...weigh('investor', {
      themes: sharedCount(themes, investor.themes) / themes.size,
      return: returnValue(investor, contract),
      risk: riskValue(investor, contract),
      area: investor.areas.length === 0 ? 1 : sharedCount(areas, investor.areas) / areas.size,
    }),
  };
};

const suffices = (has: LanguageLevel, needed: LanguageLevel): boolean => levelGap(needed, has) === 0;

const employerExclusion = (employer: EmployerOffer, terms: Terms): Exclusion<'employer'> | null => {
  if (!terms.areas.has(employer.area)) return 'outside-area';
  if (employer.positions < 1) return 'no-positions';
  return suffices(terms.need.exitLevel, employer.level) ? null : 'language-level';
};

/** How well an employer's jobs fit the need. */
export const employerFit = (employer: EmployerOffer, terms: Terms): EmployerFit => {
  const excluded = employerExclusion(employer, terms);
  if (excluded) return { employer: employer.id, excluded, criteria: [] };
  return {
    employer: employer.id,
    ...weigh('employer', {
      permanence: employer.permanent ? 1 : 0,
      position: Math.min(1, employer.positionShare / 100),
      mentor: employer.mentor ? 1 : 0,
      'language training': employer.languageTraining ? 1 : 0,
      level: suffices(terms.need.entryLevel, employer.level) ? 1 : 0.5,
    }),
  };
};

/** Every party's fit or the rule that excludes it (§3), in the order of the market's lists. */
export const fitsOf = (market: Market, contract: ContractTerms): Fits => {
  const terms = termsOf(market.need, contract);
  return {
    offers: market.providers.flatMap((provider) => offerFits(provider, terms)),
    investors: market.investors.map((investor) => investorFit(investor, terms)),
    employers: market.employers.map((employer) => employerFit(employer, terms)),
  };
};
