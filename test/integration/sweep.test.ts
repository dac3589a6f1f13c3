import { expect, test } from 'vitest';
import { ownService } from '../support/service.ts';
import { sweep } from '../support/sweep/sweep.ts';

const service = ownService({ personRequestsPerMinute: 1_000_000 });

test('hostile text and numbers are refused or read back, whatever the route and the field; more with npm run sweep', async () => {
  const report = await sweep(service(), {
    requests: 260,
    seed: Number(process.env.TREPART_SEED ?? 20_261_127),
  });
  expect(report.startless).toEqual([]);
  expect(report.findings).toEqual([]);
  expect(service().instance.deadLetters()).toEqual([]);
});
