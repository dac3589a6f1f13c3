import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractComplaints } from '../../../bench/referee/check-contract.ts';
import { fitComplaints } from '../../../bench/referee/check-fits.ts';
import { refereeFits } from '../../../bench/referee/fits.ts';
import { contractTerms } from '../../../shared/matching/contract.ts';
import { fitsOf } from '../../../shared/matching/fits.ts';
import { anyMarket } from '../../support/any-market.ts';
import { anyContract } from '../../support/any-terms.ts';

describe('a second, plainer working-out of the formal model', () => {
  it('gives an investor the same return, risk and percentiles of any contract', () => {
    fc.assert(
      fc.property(anyContract, (market) => {
        expect(contractComplaints(market, contractTerms(market.need))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives everybody the same fit, or excludes them by the same rule', () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        expect(fitComplaints(refereeFits(market), fitsOf(market, contractTerms(market.need)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
