import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import type { Noun } from '../../../functions/store/noun.ts';
import { toItem } from '../../../functions/store/noun.ts';
import { consortia } from '../../../functions/store/nouns/consortia.ts';
import { needs } from '../../../functions/store/nouns/needs.ts';
import { people, seats } from '../../../functions/store/nouns/people.ts';
import { marketRows, profiles } from '../../../functions/store/nouns/profiles.ts';
import { savedSearches } from '../../../functions/store/nouns/saved-searches.ts';
import { beyondReason } from '../../../shared/magnitude.ts';
import { contactSchema } from '../../../shared/person/person.ts';
import { providerContent } from '../../support/content.ts';
import { consortium, need, person, profile } from '../../support/nouns.ts';
import { testStore } from '../../support/store.ts';

/** Texts that 0.1.0 took, and requests no longer may hold. */
const oldTexts = ['\u200b\u200b', 'NAV \u202efdp.exe', 'Ka\u009bri', 'a\u030a', '\ufeffx', 'x  y\u00a0z'];

const written = async <R extends object, Id>(of: Noun<R, Id>, record: R): Promise<R | undefined> => {
  const { store, table } = await testStore();
  await table.documents.send(new PutCommand({ TableName: table.name, Item: toItem(of, record) }));
  return store.get(of, of.idOf(record));
};

describe('a record stored under an earlier rule is read as it is', () => {
  test.each(oldTexts)('with the text %j', async (text) => {
    expect(contactSchema.safeParse({ name: `${text}\u202e`, email: 'a@b.example' }).success).toBe(false);
    const kari = person({ name: text, organisation: { number: '889640782', name: text } });
    expect(await written(people, kari)).toEqual(kari);
    const content = { ...providerContent(), name: text, description: text };
    const ours = profile('sent-back', { content, reason: text });
    expect(await written(profiles, ours)).toEqual(ours);
    const candidate = consortium('recommended', {
      recommendation: { by: 'mona', at: '2026-11-01T12:00:00.000Z', reason: text },
    });
    expect(await written(consortia, candidate)).toEqual(candidate);
    const kept = {
      personId: 'kari',
      searches: [{ name: text, filter: { sort: 'score' as const } }],
      version: 1,
    };
    expect(await written(savedSearches, kept)).toEqual(kept);
  });

  test.each(['000000000', '100000008', '310000027'])('with the number %s', async (number) => {
    const organisation = { number, name: 'X' };
    const kari = person({ organisation });
    expect(await written(people, kari)).toEqual(kari);
    const seat = { organisation, role: 'provider' as const };
    expect(await written(seats, seat)).toEqual(seat);
  });

  test('with numbers that make no sense any more', async () => {
    const offers = [{ element: 'assessment', price: 9e15, capacity: 1e-100, evidence: 2 }];
    const content = providerContent({ offers });
    expect(beyondReason(content.terms)).toHaveLength(1);
    const ours = profile('active', { content });
    expect(await written(profiles, ours)).toEqual(ours);
    const row = { side: 'provider' as const, row: { id: 'provider-1', name: 'X', ...content.terms } };
    expect(await written(marketRows, row)).toEqual(row);
    const odd = need('draft');
    odd.content.terms.paymentCap = 9e15;
    expect(await written(needs, odd)).toEqual(odd);
  });

  test('and what a later version adds is left out', async () => {
    const { store, table } = await testStore();
    const Item = { ...toItem(people, person()), shoeSize: 42 };
    await table.documents.send(new PutCommand({ TableName: table.name, Item }));
    expect(await store.get(people, 'kari')).toEqual(person());
  });
});
