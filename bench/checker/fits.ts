import type { Market } from '../../shared/engine/market/market.ts';
import { figuresAtBands, type LayerView } from './contract.ts';

type Need = Market['need'];
/** A fit, or the name of the rule that excludes. */
export type Verdict = number | string;

const order = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
type Level = { oral: string; written: string };
const exceeds = (a: Level, b: Level): number =>
  Math.max(
    order.indexOf(a.oral) - order.indexOf(b.oral),
    order.indexOf(a.written) - order.indexOf(b.written),
  );

const common = (a: readonly string[], b: readonly string[]): number =>
  [...new Set(a)].filter((x) => b.includes(x)).length;
const kinds = (list: readonly string[]): number => new Set(list).size;
const clamp = (x: number): number => (x < 0 ? 0 : x > 1 ? 1 : x);

export const offerVerdict = (
  need: Need,
  provider: Market['providers'][number],
  offer: Market['providers'][number]['offers'][number],
): Verdict => {
  if (offer.capacity < 1) return 'no-capacity';
  if (!need.areas.some((area) => provider.areas.includes(area) && (need.spread[area] ?? 0) > 0))
    return 'outside-area';
  const steps = exceeds(provider.entryLevel, need.entryLevel);
  if (steps >= 2) return 'entry-level';
  const asked = need.elements.find(({ element }) => element === offer.element);
  if (asked?.maxPrice !== undefined && offer.price > asked.maxPrice) return 'price';
  const level = steps <= 0 ? 1 : 0.5;
  const spoken =
    need.languages.length > 0 ? common(need.languages, provider.languages) / kinds(need.languages) : null;
  const fit =
    spoken === null
      ? (0.55 * (offer.evidence / 4) + 0.2 * level) / 0.75
      : 0.55 * (offer.evidence / 4) + 0.25 * spoken + 0.2 * level;
  return Math.min(fit, 0.25 + offer.evidence / 4);
};

export const investorVerdict = (
  need: Need,
  one: Market['investors'][number],
  figures: LayerView,
): Verdict => {
  const gift = one.instrument === 'gift';
  const end = Math.max(need.months, ...need.outcomes.map(({ month }) => month));
  const largest = Math.ceil(need.rules.maxInvestorShare * need.capital - 1e-6);
  if (need.contractModel === 'bridge' && !gift) return 'contract-model';
  if (end > one.maxMonths) return 'horizon';
  if (common(need.themes, one.themes) === 0) return 'themes';
  if (one.areas.length > 0 && common(need.areas, one.areas) === 0) return 'outside-area';
  if (one.ticket.min > largest) return 'ticket';
  const { expectedReturn, lossProbability } = figures;
  if (!gift && expectedReturn < one.minReturn - 1e-9) return 'return';
  if (!gift && lossProbability > one.maxLossProbability + 1e-9) return 'risk';
  const risk = one.maxLossProbability === 0 ? 1 : clamp(1 - lossProbability / one.maxLossProbability);
  return (
    0.4 * (common(need.themes, one.themes) / kinds(need.themes)) +
    0.25 * (gift ? 0.5 : clamp((expectedReturn - one.minReturn) / 0.05)) +
    0.25 * (gift ? 0.5 : risk) +
    0.1 * (one.areas.length === 0 ? 1 : common(need.areas, one.areas) / kinds(need.areas))
  );
};

export const employerVerdict = (need: Need, one: Market['employers'][number]): Verdict => {
  if (!need.areas.includes(one.area)) return 'outside-area';
  if (one.positions < 1) return 'no-positions';
  if (one.positionShare < need.rules.minPositionShare) return 'position-share';
  if (exceeds(one.level, need.exitLevel) > 0) return 'language-level';
  return (
    0.25 * Number(one.permanent) +
    0.25 * Math.min(1, one.positionShare / 100) +
    0.2 * Number(one.mentor) +
    0.15 * Number(one.languageTraining) +
    0.15 * (exceeds(one.level, need.entryLevel) <= 0 ? 1 : 0.5)
  );
};

export type Verdicts = {
  offers: { provider: string; element: string; verdict: Verdict }[];
  investors: { investor: string; verdict: Verdict }[];
  employers: { employer: string; verdict: Verdict }[];
};

/** Everybody's verdict, investors at bands given as whole twentieths and fifths (at least one fifth). */
export const verdictsAt = (
  { need, providers, investors, employers }: Market,
  index: number,
  layer: number,
): Verdicts => {
  const figures = figuresAtBands(need, index, Math.max(1, layer));
  return {
    offers: providers.flatMap((provider) =>
      provider.offers.map((offer) => ({
        provider: provider.id,
        element: offer.element,
        verdict: offerVerdict(need, provider, offer),
      })),
    ),
    investors: investors.map((one) => ({ investor: one.id, verdict: investorVerdict(need, one, figures) })),
    employers: employers.map((one) => ({ employer: one.id, verdict: employerVerdict(need, one) })),
  };
};

const fitOf = (verdict: Verdict): { fit?: number } => (typeof verdict === 'number' ? { fit: verdict } : {});

/** The verdicts as the writer of programs takes them. */
export const programFits = ({ offers, investors, employers }: Verdicts) => ({
  offers: offers.map(({ provider, element, verdict }) => ({ provider, element, ...fitOf(verdict) })),
  investors: investors.map(({ investor, verdict }) => ({ investor, ...fitOf(verdict) })),
  employers: employers.map(({ employer, verdict }) => ({ employer, ...fitOf(verdict) })),
});
