import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMarket } from '../../../shared/matching/market.ts';

// biome-ignore lint/suspicious/noExplicitAny: the tests break the file on purpose
type Json = Record<string, any>;

const bjerke = (): Json =>
  JSON.parse(readFileSync(new URL('../../../data/bjerke-2024.market.json', import.meta.url), 'utf8'));

const refusal = (spoil: (market: Json) => void) => {
  const market = bjerke();
  spoil(market);
  const parsed = parseMarket(market);
  return parsed.ok ? 'accepted' : parsed.issues.map(({ path, code }) => `${path} ${code}`).join(', ');
};

describe('a market file', () => {
  it('of Bjerke is read, and fields it need not know are ignored', () => {
    const parsed = parseMarket(bjerke());
    expect(parsed.ok && [parsed.market.providers.length, parsed.market.need]).toEqual([
      24,
      expect.not.objectContaining({ note: expect.anything() }),
    ]);
  });

  it('without rules and weights gets the published defaults, also for one that is left out', () => {
    const market = bjerke();
    market.need.rules = { maxProviders: 3 };
    delete market.need.weights;
    const parsed = parseMarket(market);
    expect(parsed.ok && parsed.market.need.rules).toEqual({
      maxProviders: 3,
      minSmallProviders: 1,
      maxInvestors: 4,
      maxInvestorShare: 0.6,
      maxEmployers: 6,
    });
    expect(parsed.ok && parsed.market.need.weights).toEqual({
      elements: 0.5,
      capital: 0.25,
      jobs: 0.25,
      party: 0.01,
    });
  });

  it('may name a party in a conflict that is not there any more', () => {
    expect(refusal((m) => m.providers[0].conflicts.push('gone'))).toBe('accepted');
  });

  it.each<[string, string, (market: Json) => void]>([
    [
      'no participants',
      '$.need.participants too-small',
      (m) => {
        m.need.participants = 0;
      },
    ],
    [
      'too many participants',
      '$.need.participants too-big',
      (m) => {
        m.need.participants = 2001;
      },
    ],
    [
      'half a participant',
      '$.need.participants invalid-type',
      (m) => {
        m.need.participants = 1.5;
      },
    ],
    [
      'no capital',
      '$.need.capital too-small',
      (m) => {
        m.need.capital = 0;
      },
    ],
    [
      'no areas',
      '$.need.areas too-small',
      (m) => {
        m.need.areas = [];
      },
    ],
    [
      'no themes',
      '$.need.themes too-small',
      (m) => {
        m.need.themes = [];
      },
    ],
    [
      'no outcomes',
      '$.need.outcomes too-small',
      (m) => {
        m.need.outcomes = [];
      },
    ],
    [
      'four outcomes',
      '$.need.outcomes too-big',
      (m) => {
        m.need.outcomes = Array(4).fill(m.need.outcomes[0]);
      },
    ],
    [
      'three outcomes of too many',
      '$.need.participants too-many-states',
      (m) => {
        m.need.participants = 301;
        m.need.outcomes.push(m.need.outcomes[0]);
      },
    ],
    [
      'weights that do not add up',
      '$.need.weights weights-sum',
      (m) => {
        m.need.weights.jobs = 0.3;
      },
    ],
    [
      'a negative weight',
      '$.need.weights.jobs too-small',
      (m) => {
        m.need.weights = { elements: 0.8, capital: 0.3, jobs: -0.1 };
      },
    ],
    [
      'parties that cost nothing',
      '$.need.weights.party too-small',
      (m) => {
        m.need.weights.party = 0;
      },
    ],
    [
      'an id used on two sides',
      '$.employers[0].id duplicate-id',
      (m) => {
        m.employers[0].id = m.providers[0].id;
      },
    ],
    [
      'an element needed twice',
      '$.need.elements[17].element duplicate-element',
      (m) => {
        m.need.elements.push(m.need.elements[0]);
      },
    ],
    [
      'an element offered twice',
      '$.providers[2].offers[3].element duplicate-element',
      (m) => {
        m.providers[2].offers.push(m.providers[2].offers[1]);
      },
    ],
    [
      'a party against itself',
      '$.investors[1].conflicts[0] self-conflict',
      (m) => {
        m.investors[1].conflicts = [m.investors[1].id];
      },
    ],
    [
      'a ticket turned round',
      '$.investors[0].ticket.max ticket-range',
      (m) => {
        m.investors[0].ticket.max = 1;
      },
    ],
    [
      'a level not listed',
      '$.need.entryLevel.oral invalid-value',
      (m) => {
        m.need.entryLevel.oral = 'D1';
      },
    ],
    [
      'a kind not listed',
      '$.providers[0].kind invalid-value',
      (m) => {
        m.providers[0].kind = 'bank';
      },
    ],
    [
      'a category not listed',
      '$.investors[0].category invalid-value',
      (m) => {
        m.investors[0].category = 'bank';
      },
    ],
    [
      'an instrument not listed',
      '$.investors[0].instrument invalid-value',
      (m) => {
        m.investors[0].instrument = 'loan';
      },
    ],
    [
      'a missing field',
      '$.providers[3].offers[0].price invalid-type',
      (m) => {
        delete m.providers[3].offers[0].price;
      },
    ],
    [
      'a payment without its kroner',
      '$.need.outcomes[0].payment.perPerson invalid-type',
      (m) => {
        m.need.outcomes[0].payment = {};
      },
    ],
    [
      'a step that is no number',
      '$.need.outcomes[1].payment.scale[1].amount invalid-type',
      (m) => {
        m.need.outcomes[1].payment.scale[1].amount = '3';
      },
    ],
    [
      'a payment of two sorts',
      '$.need.outcomes[0].payment.scale invalid-type',
      (m) => {
        m.need.outcomes[0].payment.scale = [];
      },
    ],
    [
      'a missing side',
      '$.employers invalid-type',
      (m) => {
        delete m.employers;
      },
    ],
  ])('with %s is refused at %s', (_, expected, spoil) => {
    expect(refusal(spoil)).toBe(expected);
  });

  it('may carry notes everywhere, also in a payment', () => {
    const noted = refusal((m) => {
      m.need.outcomes[0].payment.note = 'x';
      m.providers[0].offers[0].note = 'x';
    });
    expect(noted).toBe('accepted');
  });

  it('that is not an object is refused at its root', () => {
    expect(parseMarket([])).toMatchObject({ ok: false, issues: [{ path: '$', code: 'invalid-type' }] });
  });
});
