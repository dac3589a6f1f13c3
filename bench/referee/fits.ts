import type { Market } from '../../shared/matching/market.ts';
import { type Payout, payoutOf } from './contract.ts';

type Need = Market['need'];
type Provider = Market['providers'][number];
type Investor = Market['investors'][number];
type Employer = Market['employers'][number];
type Standing = { readonly fit?: number; readonly excluded?: string };

/** The fits of §3, written again from the formal model, sharing nothing with the engine. */
export type RefereeFits = {
  readonly offers: readonly (Standing & { readonly provider: string; readonly element: string })[];
  readonly investors: readonly (Standing & { readonly investor: string })[];
  readonly employers: readonly (Standing & { readonly employer: string })[];
};

const ORDER = 'none A1 A2 B1 B2 C1 C2'.split(' ');
const above = (a: string, b: string): number => ORDER.indexOf(a) - ORDER.indexOf(b);
const shared = (ours: readonly string[], wanted: readonly string[]): number =>
  [...new Set(wanted)].filter((code) => ours.includes(code)).length;
const part = (ours: readonly string[], wanted: readonly string[]): number =>
  shared(ours, wanted) / new Set(wanted).size;
const held = (value: number): number => Math.min(1, Math.max(0, value));

const offerStanding = (need: Need, provider: Provider, offer: Provider['offers'][number]): Standing => {
  if (offer.capacity < 1) return { excluded: 'no-capacity' };
  if (shared(provider.areas, need.areas) === 0) return { excluded: 'outside-area' };
  const oral = above(provider.entryLevel.oral, need.entryLevel.oral);
  const written = above(provider.entryLevel.written, need.entryLevel.written);
  const rest =
    (0.3 * offer.evidence) / 4 +
    0.2 * Math.min(1, offer.capacity / need.participants) +
    0.2 * part(provider.areas, need.areas) +
    0.15 * (1 - Math.min(1, Math.max(0, oral, written) / 2));
  return {
    fit: need.languages.length === 0 ? rest / 0.85 : rest + 0.15 * part(provider.languages, need.languages),
  };
};

/** The most that one investor may put in, in kroner. */
export const shareCap = (need: Need): number => Math.ceil(need.rules.maxInvestorShare * need.capital - 1e-6);

const investorExclusion = (need: Need, investor: Investor, payout: Payout): string | undefined => {
  const gift = investor.instrument === 'gift';
  if (need.contractModel === 'bridge' && !gift) return 'contract-model';
  if (need.months > investor.maxMonths) return 'horizon';
  if (shared(investor.themes, need.themes) === 0) return 'themes';
  if (investor.areas.length > 0 && shared(investor.areas, need.areas) === 0) return 'outside-area';
  if (investor.ticket.min > shareCap(need)) return 'ticket';
  if (!gift && payout.expectedReturn < investor.minReturn - 1e-9) return 'return';
  if (!gift && payout.lossProbability > investor.maxLossProbability + 1e-9) return 'risk';
  return undefined;
};

const investorStanding = (need: Need, investor: Investor, payout: Payout): Standing => {
  const excluded = investorExclusion(need, investor, payout);
  if (excluded) return { excluded };
  const gift = investor.instrument === 'gift';
  const gain = gift ? 1 : held((payout.expectedReturn - investor.minReturn) / 0.05);
  const bearable = investor.maxLossProbability;
  const safety = gift || bearable === 0 ? 1 : held(1 - payout.lossProbability / bearable);
  const near = investor.areas.length === 0 ? 1 : part(investor.areas, need.areas);
  return { fit: 0.4 * part(investor.themes, need.themes) + 0.25 * gain + 0.25 * safety + 0.1 * near };
};

const employerStanding = (need: Need, employer: Employer): Standing => {
  const asks = (level: Need['entryLevel']) =>
    Math.max(above(employer.level.oral, level.oral), above(employer.level.written, level.written));
  if (!need.areas.includes(employer.area)) return { excluded: 'outside-area' };
  if (employer.positions < 1) return { excluded: 'no-positions' };
  if (asks(need.exitLevel) > 0) return { excluded: 'language-level' };
  return {
    fit:
      0.25 * Number(employer.permanent) +
      0.25 * Math.min(1, employer.positionShare / 100) +
      0.2 * Number(employer.mentor) +
      0.15 * Number(employer.languageTraining) +
      0.15 * (asks(need.entryLevel) > 0 ? 0.5 : 1),
  };
};

/** Who fits, and how well, for the elements that the need asks for. */
export const refereeFits = ({ need, providers, investors, employers }: Market): RefereeFits => {
  const payout = payoutOf(need);
  const wanted = new Set(need.elements.map(({ element }) => element));
  return {
    offers: providers.flatMap((provider) =>
      provider.offers
        .filter(({ element }) => wanted.has(element))
        .map((offer) => ({
          provider: provider.id,
          element: offer.element,
          ...offerStanding(need, provider, offer),
        })),
    ),
    investors: investors.map((one) => ({ investor: one.id, ...investorStanding(need, one, payout) })),
    employers: employers.map((one) => ({ employer: one.id, ...employerStanding(need, one) })),
  };
};
