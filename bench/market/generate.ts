import { type Market, parseMarket } from '../../shared/matching/market.ts';
import { type Dice, diceOf } from './dice.ts';
import { makeNeed } from './need.ts';
import { makeEmployer, makeInvestor, makeProvider } from './parties.ts';

export type Size = { readonly providers: number; readonly investors: number; readonly employers: number };

/** Turns an ordinary market into one of a hard family. */
export type Twist = (market: Market, dice: Dice) => Market;

export const sizeName = ({ providers, investors, employers }: Size): string =>
  `${providers}/${investors}/${employers}`;

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** About one party in fifty names one other, of any side. */
const withFewConflicts: Twist = (market, dice) => {
  const ids = [...market.providers, ...market.investors, ...market.employers].map(({ id }) => id);
  const quarrelling = <T extends { id: string }>(party: T): T => {
    const others = ids.filter((id) => id !== party.id);
    return dice.chance(0.02) && others.length > 0 ? { ...party, conflicts: [dice.pick(others)] } : party;
  };
  return {
    ...market,
    providers: market.providers.map(quarrelling),
    investors: market.investors.map(quarrelling),
    employers: market.employers.map(quarrelling),
  };
};

const checked = (market: Market): Market => {
  const parsed = parseMarket(market);
  if (!parsed.ok) throw new Error(`A generated market is refused: ${JSON.stringify(parsed.issues)}`);
  return parsed.market;
};

/** A market made from a seed: of the size asked for, ordinary unless twisted. */
export const generateMarket = (size: Size, seed: number, twists: readonly Twist[] = []): Market => {
  const dice = diceOf(seed * 7919 + size.providers * 31 + size.investors * 17 + size.employers);
  const need = makeNeed(dice);
  const ordinary = withFewConflicts(
    {
      need,
      providers: many(size.providers, (index) => makeProvider(dice, `provider-${index}`)),
      investors: many(size.investors, (index) => makeInvestor(dice, `investor-${index}`, need)),
      employers: many(size.employers, (index) => makeEmployer(dice, `employer-${index}`)),
    },
    dice,
  );
  return checked(twists.reduce((market, twist) => twist(market, dice), ordinary));
};
