import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { spend } from '../../../functions/store/allowance.ts';
import { put } from '../../../functions/store/change.ts';
import { writeDocument } from '../../../functions/store/documents.ts';
import { needs } from '../../../functions/store/nouns/needs.ts';
import { profiles } from '../../../functions/store/nouns/profiles.ts';
import { computeChanges, keptChanges, whatIfAsked } from '../../../functions/what-if/answer.ts';
import { allowances } from '../../../shared/allowance.ts';
import { whatIfViewSchema } from '../../../shared/explanation/what-if.ts';
import { type Profile, profileStates } from '../../../shared/profile/profile.ts';
import { frozenMarketSchema } from '../../../shared/run/market.ts';
import { providerContent } from '../../support/content.ts';
import { actor, need, profile } from '../../support/nouns.ts';
import { type Office, office } from '../../support/office.ts';

const file = new URL('../../../data/bjerke-2024.market.json', import.meta.url);
const whole = frozenMarketSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
/** Enough of the market for changes to matter, and little enough to be composed at once. */
const market = {
  ...whole,
  providers: whole.providers.slice(0, 4),
  investors: whole.investors.slice(0, 3),
  employers: whole.employers.slice(0, 2),
};
const published = need('published', { currentRunId: 'run-1' });
const provider = actor('provider');
let at: Office;

beforeEach(async () => {
  at = await office();
  await at.store.commit([put(needs, published)]);
  await writeDocument(at.store, { runId: 'run-1', document: 'MARKET' }, market);
});

const withProfile = async (stored: Profile) => {
  await at.store.commit([put(profiles, stored)]);
  return whatIfAsked(at.deps, provider, published);
};
const areasOf = (areas: string[]) => profile('active', { content: providerContent({ areas }) });

describe('what would raise a provider’s chances', () => {
  test('is told of an approved profile only, never of a draft or of one that is withdrawn', async () => {
    for (const state of profileStates.filter((one) => one !== 'active' && one !== 'paused'))
      await expect(withProfile(profile(state))).rejects.toMatchObject({ code: 'profile-not-approved' });
  });

  test('is of the terms that NAV approved, whatever change is waiting', async () => {
    const change = { state: 'draft', content: providerContent({ areas: ['bjerke', 'alna'] }) };
    const { terms } = await withProfile(profile('active', { change }));
    expect(terms.areas).toEqual(['bjerke']);
  });

  test('is computed once for the same terms and run, and then read for nothing', async () => {
    const asked = await withProfile(areasOf(['bjerke']));
    expect(await keptChanges(at.deps, asked)).toBeUndefined();
    const changes = await computeChanges(at.deps, asked);
    expect(changes.length).toBeGreaterThan(0);
    expect(await keptChanges(at.deps, asked)).toEqual(changes);
    const again = await withProfile(areasOf(['alna']));
    expect(await keptChanges(at.deps, again)).toBeUndefined();
  });

  test('is told in words: no number but the provider’s own', async () => {
    const asked = await withProfile(areasOf(['bjerke']));
    const changes = (await keptChanges(at.deps, asked)) ?? (await computeChanges(at.deps, asked));
    const shown = whatIfViewSchema.parse({ listed: false, changes });
    for (const { gain } of shown.changes!) expect([null, 'small', 'medium', 'large']).toContain(gain);
  });

  test('is computed so many times a day for an organisation, whoever of it asks', async () => {
    const asked = await withProfile(areasOf(['bjerke', 'grorud']));
    const allowance = { allowance: 'what-if', subject: asked.profileId } as const;
    at.clock.now = '2026-11-25T12:00:00.000Z';
    for (let spent = 0; spent < allowances['what-if'].limit; spent += 1) await spend(at.deps, allowance);
    await expect(computeChanges(at.deps, asked)).rejects.toMatchObject({ code: 'too-many-requests' });
    at.clock.now = '2026-11-26T12:00:00.000Z';
    await expect(computeChanges(at.deps, asked)).resolves.toBeDefined();
  });
});
