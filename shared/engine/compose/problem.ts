import { type BandTable, bandTable } from '../contract/bands.ts';
import { employerFit, offerFit, reachOf } from '../fits.ts';
import type { Market } from '../market/market.ts';
import type { Employer, Investor, Provider } from '../market/parties.ts';
import type { Need } from '../market/terms.ts';
import { byCodeUnits } from '../order.ts';
import { type Conflicts, conflictsOf } from './conflicts.ts';
import { type Penalty, penaltyOf } from './penalty.ts';
import { smallGroups } from './small.ts';

export const followUpElement = 'employer-follow-up';

/** A possible delivery: offer, bounds on its persons, and what one person adds to the score and to the index. */
export type Delivery = {
  provider: number;
  element: number;
  price: number;
  evidence: number;
  fit: number;
  least: number;
  most: number;
  /** Score a person: the weighted fit less the price. Gaps are counted elsewhere. */
  value: number;
  /** What a person adds to W_elements · Q + W_jobs · J. */
  index: number;
  /** With a full group, makes a small actor count. */
  counts: boolean;
  followUp: boolean;
};

export type ProviderRow = {
  index: number;
  id: string;
  profile: Provider;
  deliveries: Delivery[];
  /** 1 for each of the need's areas in which it works. */
  areas: Uint8Array;
  /** The group whose smallness it could prove; −1 for none. */
  smallGroup: number;
};

export type InvestorRow = { index: number; id: string; mandate: Investor; group: number; gift: boolean };
export type EmployerRow = {
  index: number;
  id: string;
  offer: Employer;
  fit: number;
  area: number;
  positions: number;
};
/** `weight` is the element's part of the whole; `substantial` elements are those in which a small actor counts. */
export type ElementRow = {
  index: number;
  id: string;
  required: boolean;
  weight: number;
  substantial: boolean;
};

/** The market as arrays, each side sorted by id, so that the order of the file has no effect. */
export type Problem = {
  need: Need;
  elements: ElementRow[];
  areas: string[];
  spread: number[];
  providers: ProviderRow[];
  investors: InvestorRow[];
  employers: EmployerRow[];
  conflicts: Conflicts;
  penalty: Penalty;
  bands: BandTable;
  /** The weights that turn W_elements · Q + W_jobs · J into the delivery index. */
  indexWeight: number;
};

const byId = <T extends { id: string }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => byCodeUnits(a.id, b.id));

const elementRows = (need: Need): ElementRow[] => {
  const total = need.elements.reduce((sum, { weight }) => sum + weight, 0);
  return need.elements
    .toSorted((a, b) => byCodeUnits(a.element, b.element))
    .map(({ element, required, weight }, index) => ({
      index,
      id: element,
      required,
      weight: weight / total,
      substantial: required || weight >= total / need.elements.length - 1e-9,
    }));
};

const deliveriesOf = (
  profile: Provider,
  index: number,
  { need, elements }: Pick<Problem, 'need' | 'elements'>,
) => {
  const { participants, weights, capital, rules } = need;
  const reach = reachOf(profile, need);
  return elements.flatMap((element): Delivery[] => {
    const offer = profile.offers.find((one) => one.element === element.id);
    const fit = offer && offerFit(profile, offer, need).fit;
    if (!offer || fit === undefined) return [];
    const { price, evidence, capacity } = offer;
    const gain = (weights.elements * element.weight * fit) / participants;
    const group = Math.min(offer.minimum ?? Infinity, rules.minGroup);
    return [
      {
        provider: index,
        element: element.index,
        price,
        evidence,
        fit,
        least: Math.max(1, Math.min(group, capacity, reach)),
        most: Math.min(capacity, reach),
        value: gain - (weights.price * price) / capital,
        index: gain,
        counts: evidence >= 1 && element.substantial,
        followUp: element.id === followUpElement,
      },
    ];
  });
};

/** One number for each group that some party names; −1 for a party of its own. */
const groupNumbers = (parties: readonly { group?: string | undefined }[]): number[] => {
  const names = [...new Set(parties.map(({ group }) => group).filter(Boolean))].sort();
  return parties.map(({ group }) => (group ? names.indexOf(group) : -1));
};

/** Sorts, counts and weighs a market for the search. */
export const problemOf = (market: Market): Problem => {
  const { need } = market;
  const elements = elementRows(need);
  const areas = [...new Set(need.areas)].sort(byCodeUnits);
  const providers = byId(market.providers);
  const investors = byId(market.investors);
  const groups = groupNumbers(investors);
  const small = smallGroups(providers);
  return {
    need,
    elements,
    areas,
    spread: areas.map((area) => need.spread[area] ?? 0),
    providers: providers.map((profile, index) => ({
      index,
      id: profile.id,
      profile,
      deliveries: deliveriesOf(profile, index, { need, elements }),
      areas: Uint8Array.from(areas, (area) => (profile.areas.includes(area) ? 1 : 0)),
      smallGroup: small[index]!,
    })),
    investors: investors.map((mandate, index) => ({
      index,
      id: mandate.id,
      mandate,
      group: groups[index]!,
      gift: mandate.instrument === 'gift',
    })),
    employers: byId(market.employers).map((offer, index) => ({
      index,
      id: offer.id,
      offer,
      fit: employerFit(offer, need).fit ?? -1,
      area: areas.indexOf(offer.area),
      positions: offer.positions,
    })),
    conflicts: conflictsOf(market),
    penalty: penaltyOf(market),
    bands: bandTable(need),
    indexWeight: need.weights.elements + (need.jobs > 0 ? need.weights.jobs : 0),
  };
};
