import type { Composition, Consortium } from '../../shared/engine/answer.ts';
import type { Market } from '../../shared/engine/market/market.ts';
import { employerVerdict, offerVerdict, type Verdicts, verdictsAt } from './fits.ts';
import { gapsOf, named, pairs, total } from './gaps.ts';

/** What is wrong with an answer, for a person. */
export type Complaint = string;

export const providersOf = ({ deliveries }: Composition): string[] =>
  [...new Set(deliveries.map(({ provider }) => provider))].sort();

const livesIn = (market: Market, provider: Market['providers'][number]): number =>
  total(
    Object.entries(market.need.spread).map(([area, persons]) =>
      provider.areas.includes(area) ? persons : 0,
    ),
  );

/** Collects what does not hold. */
type Rule = (holds: boolean, complaint: Complaint) => void;

/** Rules 1, 2 and 4: every delivery in its areas, within its capacity and of a least group, all within the capital. */
const deliveryRules = (market: Market, composition: Composition, rule: Rule) => {
  const { need, providers } = market;
  const { deliveries } = composition;
  const weightSum = total(need.elements.map(({ weight }) => weight));
  let [quality, cost] = [0, 0];
  for (const { provider, element, area, persons } of deliveries) {
    const profile = named(providers, provider);
    const offer = profile.offers.find((one) => one.element === element);
    const asked = need.elements.find((one) => one.element === element);
    const fit = offer ? offerVerdict(need, profile, offer) : 'no offer';
    rule(typeof fit === 'number' && asked !== undefined, `${provider} may not deliver ${element}: ${fit}`);
    rule(need.areas.includes(area) && profile.areas.includes(area), `${provider} is not in ${area}`);
    rule(Number.isInteger(persons) && persons >= 1, `${provider} serves ${persons} persons`);
    quality += (((asked?.weight ?? 0) / weightSum) * Number(fit) * persons) / need.participants;
    cost += (offer?.price ?? 0) * persons;
  }
  for (const [key, rows] of Map.groupBy(deliveries, ({ element, area }) => `${element} in ${area}`))
    rule(
      total(rows.map(({ persons }) => persons)) <= need.spread[rows[0]!.area]!,
      `too many persons of ${key}`,
    );
  for (const rows of pairs(composition).values()) {
    const provider = named(providers, rows[0]!.provider);
    const offer = provider.offers.find((one) => one.element === rows[0]!.element)!;
    const persons = total(rows.map((one) => one.persons));
    const { minGroup } = need.rules;
    const bounds = [offer.minimum ?? minGroup, minGroup, offer.capacity, livesIn(market, provider)];
    rule(persons <= offer.capacity, `${provider.id} serves more than its capacity of ${offer.element}`);
    rule(
      persons >= Math.max(1, Math.min(...bounds)),
      `${provider.id} serves fewer than a group of ${offer.element}`,
    );
  }
  rule(cost <= need.capital + 1e-6, 'deliveries cost more than the capital');
  return { quality, cost };
};

/** Rules 5 and 8: tickets, sums and what each investor asks of the providers. */
const moneyRules = (
  market: Market,
  composition: Composition,
  { rule, verdicts }: { rule: Rule; verdicts: Verdicts },
): number => {
  const { rules, capital } = market.need;
  const { deliveries, investments } = composition;
  const largest = Math.ceil(rules.maxInvestorShare * capital - 1e-6);
  let worth = 0;
  for (const { investor, amount } of investments) {
    const one = named(market.investors, investor);
    const verdict = verdicts.investors.find((row) => row.investor === investor)!.verdict;
    rule(typeof verdict === 'number', `${investor} is excluded by ${verdict}`);
    rule(Number.isInteger(amount) && amount >= Math.max(1, one.ticket.min), `${investor} gives too little`);
    rule(amount <= Math.min(one.ticket.max, largest), `${investor} gives too much`);
    for (const { provider, element } of deliveries) {
      const profile = named(market.providers, provider);
      const { evidence } = profile.offers.find((offer) => offer.element === element)!;
      rule(one.fundsKinds.includes(profile.kind), `${investor} does not fund every kind`);
      rule(evidence >= one.minEvidence, `${investor} wants better evidence`);
    }
    worth += (Number(verdict) * amount) / capital;
  }
  const isGift = ({ investor }: { investor: string }) =>
    named(market.investors, investor).instrument === 'gift';
  const sum = (list: Composition['investments']) => total(list.map(({ amount }) => amount));
  rule(sum(investments) <= capital, 'more than the capital');
  rule(
    sum(investments.filter(isGift)) <= Math.floor(rules.maxGiftShare * capital + 1e-6),
    'too much in gifts',
  );
  const groups = Map.groupBy(
    investments,
    ({ investor }) => named(market.investors, investor).group || investor,
  );
  for (const [group, rows] of groups) rule(sum(rows) <= largest, `the group ${group} gives too much`);
  return worth;
};

/** Rules 6 and 7: positions, and employers that need follow-up. */
const jobRules = (market: Market, { deliveries, jobs }: Composition, rule: Rule): number => {
  const { need, employers, providers } = market;
  const followed = (area: string) =>
    deliveries.some(
      ({ provider, element }) =>
        element === 'employer-follow-up' && named(providers, provider).areas.includes(area),
    );
  let worth = 0;
  for (const { employer, positions } of jobs) {
    const one = named(employers, employer);
    const verdict = employerVerdict(need, one);
    rule(typeof verdict === 'number', `${employer} is excluded by ${verdict}`);
    rule(
      Number.isInteger(positions) && positions >= 1 && positions <= one.positions,
      `${employer} has no ${positions} positions`,
    );
    rule(!one.needsFollowUp || followed(one.area), `${employer} is not followed up`);
    worth += (Number(verdict) * positions) / need.jobs;
  }
  rule(total(jobs.map(({ positions }) => positions)) <= need.jobs, 'more positions than wanted');
  return worth;
};

/** Rules 3, 7 and 9: how many may join, nobody without a provider, nobody twice, and no conflicts. */
const partyRules = (market: Market, composition: Composition, rule: Rule): number => {
  const { rules } = market.need;
  const { investments, jobs } = composition;
  const team = providersOf(composition);
  rule(team.length <= rules.maxProviders, 'too many providers');
  rule(investments.length <= rules.maxInvestors, 'too many investors');
  rule(jobs.length <= rules.maxEmployers, 'too many employers');
  const ids = [
    ...team,
    ...investments.map(({ investor }) => investor),
    ...jobs.map(({ employer }) => employer),
  ];
  rule(new Set(ids).size === ids.length, 'a party is there twice');
  rule(team.length > 0 || ids.length === 0, 'nobody delivers');
  const parties = [...market.providers, ...market.investors, ...market.employers];
  for (const id of ids)
    for (const other of named(parties, id).conflicts)
      rule(!ids.includes(other), `${id} and ${other} are in conflict`);
  return ids.length;
};

const bandsOf = ({ need }: Market, index: number, layer: number) => {
  let [indexBand, layerBand] = [20, 0];
  while (indexBand > 0 && indexBand / 20 > index + 1e-9) indexBand -= 1;
  while (layer > Math.floor((layerBand / 5) * need.capital + 1e-6)) layerBand += 1;
  return { indexBand, layerBand };
};

/** What a composition is worth by the formal model: index, bands, score, gaps; and the rules that it breaks. */
export const review = (market: Market, composition: Composition) => {
  const { weights, capital, jobs: wanted } = market.need;
  const broken: Complaint[] = [];
  const rule: Rule = (holds, complaint) => {
    if (!holds) broken.push(complaint);
  };
  const { quality, cost } = deliveryRules(market, composition, rule);
  const hired = jobRules(market, composition, rule);
  const index =
    wanted > 0
      ? (weights.elements * quality + weights.jobs * hired) / (weights.elements + weights.jobs)
      : quality;
  const layer = total(
    composition.investments.map(({ investor, amount }) =>
      named(market.investors, investor).instrument === 'gift' ? 0 : amount,
    ),
  );
  const bands = bandsOf(market, index, layer);
  const verdicts = verdictsAt(market, bands.indexBand, bands.layerBand);
  const money = moneyRules(market, composition, { rule, verdicts });
  const parties = partyRules(market, composition, rule);
  const value =
    weights.elements * quality +
    weights.jobs * hired +
    weights.capital * money +
    weights.price * (1 - cost / capital) -
    weights.party * parties;
  const gaps = gapsOf(market, composition, {
    raised: total(composition.investments.map(({ amount }) => amount)),
    hired: total(composition.jobs.map(({ positions }) => positions)),
  });
  const score = value - total(gaps.map(({ costs }) => costs));
  return { broken, index, ...bands, layer, cost, value, gaps, score };
};

/** Everything about one entry that can be judged without searching. */
export const consortiumComplaints = (market: Market, one: Consortium): Complaint[] => {
  const found = review(market, one);
  const near = (what: string, said: number, right: number) =>
    Math.abs(said - right) <= 1e-9 * Math.max(1, Math.abs(right)) ? [] : [`${what} is ${right}, not ${said}`];
  const said = one.gaps.map(({ kind, of }) => (kind === 'element' ? `element ${of}` : kind)).sort();
  return [
    ...found.broken,
    ...near('the index', one.index, found.index),
    ...near('the index band', one.bands.index, found.indexBand / 20),
    ...near('the layer band', one.bands.layer, found.layerBand / 5),
    ...near('the layer', one.risk.layer, found.layer),
    ...near('the cost', one.cost, found.cost),
    ...near('the value', one.value, found.value),
    ...near('the score', one.score, found.score),
    ...(said.join() ===
    found.gaps
      .map(({ name }) => name)
      .sort()
      .join()
      ? one.gaps.flatMap((gap) => {
          const right = found.gaps.find(
            ({ name }) => name === (gap.kind === 'element' ? `element ${gap.of}` : gap.kind),
          )!;
          return near(`what is missing of ${right.name}`, gap.missing, right.missing);
        })
      : [`the gaps are ${found.gaps.map(({ name }) => name)}, not ${said}`]),
  ];
};
