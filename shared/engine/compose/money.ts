import { providerKinds } from '../../matching/vocabulary.ts';
import { layerBands, layerLimit } from '../contract/bands.ts';
import { investorFit, largestInvestment, standingExclusion } from '../fits.ts';
import { choose } from './choose.ts';
import type { Bidder } from './fill.ts';
import { missingCapital } from './penalty.ts';
import type { Scope } from './scope.ts';

/** The best money for some providers: `score` counts fits, parties and the capital gap. */
export type Money = { score: number; investments: { investor: number; amount: number }[] };

/** What money depends on: kinds of provider in use (bits), the least evidence, who may not join, the index band. */
export type MoneyQuery = { kinds: number; floor: number; banned: readonly number[]; band: number };

export type MoneySide = {
  best: (query: MoneyQuery) => Money | null;
  /** Whether any fit at this index band differs from the fit at the band below. */
  bandMatters: (query: MoneyQuery) => boolean;
};

/** The bits of the kinds that a mandate funds. */
const fundedKinds = (kinds: readonly string[]): number =>
  providerKinds.reduce((mask, kind, bit) => (kinds.includes(kind) ? mask | (1 << bit) : mask), 0);

const kroneRounding = 1e-6;

/** Money by itself, exact for each query and remembered. */
export const moneySide = ({ problem, investors, pinned, closed }: Scope): MoneySide => {
  const { need, conflicts, penalty } = problem;
  const { capital, rules, weights } = need;
  const share = largestInvestment(need);
  const rows = investors
    .map((index) => problem.investors[index]!)
    .filter(({ mandate }) => standingExclusion(mandate, need) === null)
    .map((row) => ({ ...row, kinds: fundedKinds(row.mandate.fundsKinds) }));
  const fits = new Map<string, number>();
  const fitOf = (row: (typeof rows)[number], band: number, layer: number): number => {
    const key = row.gift ? `${row.index}` : `${row.index} ${band} ${layer}`;
    let fit = fits.get(key);
    if (fit === undefined) {
      const figures = row.gift ? { lossProbability: 0, expectedReturn: 0 } : problem.bands(band, layer);
      fit = investorFit(row.mandate, need, figures).fit ?? -1;
      fits.set(key, fit);
    }
    return fit;
  };
  const gifts = Math.floor(rules.maxGiftShare * capital + kroneRounding);
  const mustClose = closed?.kind === 'capital';

  const bidders = ({ kinds, floor, banned, band }: MoneyQuery, layer: number): Bidder[] =>
    rows.flatMap((row) => {
      const { mandate, index, gift, group } = row;
      if ((kinds & ~row.kinds) !== 0 || mandate.minEvidence > floor || banned.includes(index)) return [];
      if (layer === 0 && !gift) return [];
      const fit = fitOf(row, band, layer);
      const [least, most] = [Math.max(1, mandate.ticket.min), Math.min(mandate.ticket.max, share)];
      if (fit < 0 || least > most) return [];
      return [{ index, least, most, unit: (weights.capital * fit) / capital, gift, group }];
    });

  const best = (query: MoneyQuery): Money | null => {
    let found: Money | null = null;
    for (let layer = 0; layer <= layerBands; layer += 1) {
      const candidates = bidders(query, layer);
      if (layer > 0 && candidates.every(({ gift }) => gift)) break;
      const choice = choose({
        bidders: candidates,
        most: rules.maxInvestors,
        limits: { total: capital, gifts, layer: layerLimit(need, layer), group: share },
        party: weights.party,
        penalty: (raised) => {
          if (raised >= penalty.enoughCapital) return 0;
          return mustClose ? Infinity : penalty.search + missingCapital(raised, capital);
        },
        enough: penalty.enoughCapital,
        pinned: pinned.investors,
        inConflict: (one, two) => conflicts.investors[one.index]!.investors.has(two.index),
      });
      if (choice && choice.score > (found?.score ?? -Infinity))
        found = {
          score: choice.score,
          investments: choice.bidders.map(({ index }, place) => ({
            investor: index,
            amount: choice.filling.amounts[place]!,
          })),
        };
    }
    return found;
  };

  const known = new Map<string, Money | null>();
  const remembered = (query: MoneyQuery): Money | null => {
    const key = `${query.kinds} ${query.floor} ${query.band} ${query.banned.join()}`;
    let money = known.get(key);
    if (money === undefined) {
      money = best(query);
      known.set(key, money);
    }
    return money;
  };
  const changing = new Map<number, number[]>();
  /** The investors of whom some fit changes from the band below to this one. */
  const changes = (band: number): number[] => {
    let indexes = changing.get(band);
    if (indexes) return indexes;
    indexes = rows.flatMap((row) => {
      if (row.gift) return [];
      for (let layer = 1; layer <= layerBands; layer += 1)
        if (fitOf(row, band, layer) !== fitOf(row, band - 1, layer)) return [row.index];
      return [];
    });
    changing.set(band, indexes);
    return indexes;
  };
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  return {
    best: remembered,
    bandMatters: ({ kinds, floor, banned, band }) =>
      band > 0 &&
      changes(band).some((index) => {
        const { mandate, kinds: funded } = byIndex.get(index)!;
        return (kinds & ~funded) === 0 && mandate.minEvidence <= floor && !banned.includes(index);
      }),
  };
};
