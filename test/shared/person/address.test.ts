import { describe, expect, test } from 'vitest';
import {
  type AddressFacts,
  addressActions,
  confirmAddress,
  isNewlyConfirmed,
  withFirstAddress,
  withNewAddress,
  withNewLink,
  withoutNewAddress,
} from '../../../shared/person/address.ts';
import { type Person, personSchema } from '../../../shared/person/person.ts';
import { now, person } from '../../support/nouns.ts';

const facts = (changes: Partial<AddressFacts> = {}): AddressFacts => ({ now, linkId: 'link-1', ...changes });
const first = 'kari@leverandor.example';
const second = 'kari@ny.example';
const third = 'kari@enda-nyere.example';
const waitingFor = (email: string, linkId = 'link-1') => ({ email, askedAt: now, linkId });
const codeOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the address that somebody registers with', () => {
  test('waits for its link', () => {
    expect(withFirstAddress(person(), facts(), undefined)).toMatchObject({
      email: first,
      emailState: 'unconfirmed',
      waitingEmail: waitingFor(first),
    });
  });

  test('is confirmed where the issuer vouches for it, however it is capitalised', () => {
    const to = withFirstAddress(person(), facts({ vouchedFor: first.toUpperCase() }), undefined);
    expect(to).toMatchObject({ emailState: 'confirmed' });
    expect(to.waitingEmail).toBeUndefined();
  });

  test('is not confirmed by the issuer’s word for another one', () => {
    const to = withFirstAddress(person(), facts({ vouchedFor: second }), undefined);
    expect(to.emailState).toBe('unconfirmed');
  });

  test('stays confirmed for a person who comes back with it, and only with it', () => {
    const before = person({ state: 'removed' });
    expect(withFirstAddress(person(), facts(), before).emailState).toBe('confirmed');
    expect(withFirstAddress(person({ email: second }), facts(), before).emailState).toBe('unconfirmed');
    const unconfirmed = person({ state: 'removed', emailState: 'unconfirmed' });
    expect(withFirstAddress(person(), facts(), unconfirmed).emailState).toBe('unconfirmed');
  });
});

describe('another address', () => {
  const asked = withNewAddress(person(), second, facts());

  test('waits, and the one before counts until it is confirmed', () => {
    expect(asked).toMatchObject({
      email: first,
      emailState: 'confirmed',
      waitingEmail: waitingFor(second),
    });
    expect(confirmAddress(asked, 'link-1')).toEqual(person({ email: second }));
  });

  test('takes the place of one that was never confirmed', () => {
    const unconfirmed = withFirstAddress(person(), facts(), undefined);
    const to = withNewAddress(unconfirmed, second, facts({ linkId: 'link-2' }));
    expect(to).toMatchObject({
      email: second,
      emailState: 'unconfirmed',
      waitingEmail: waitingFor(second, 'link-2'),
    });
    expect(codeOf(() => confirmAddress(to, 'link-1'))).toBe('link-not-valid');
  });

  test('is confirmed at once where the issuer vouches for it', () => {
    expect(withNewAddress(person(), second, facts({ vouchedFor: second }))).toEqual(
      person({ email: second }),
    );
  });

  test('that is asked for again needs no new link, and a third one ends the link of the second', () => {
    expect(withNewAddress(asked, second, facts({ linkId: 'link-2' }))).toBe(asked);
    const to = withNewAddress(asked, third, facts({ linkId: 'link-2' }));
    expect(codeOf(() => confirmAddress(to, 'link-1'))).toBe('link-not-valid');
    expect(confirmAddress(to, 'link-2').email).toBe(third);
  });

  test('leaves what waits alone when the person saves the one that they have', () => {
    expect(withNewAddress(asked, first, facts({ linkId: 'link-2' }))).toBe(asked);
    expect(withNewAddress(asked, first.toUpperCase(), facts({ linkId: 'link-2' }))).toBe(asked);
  });

  test('can be taken back, which ends its link', () => {
    const to = withoutNewAddress(asked);
    expect(to).toEqual(person());
    expect(codeOf(() => confirmAddress(to, 'link-1'))).toBe('link-not-valid');
    expect(codeOf(() => withoutNewAddress(person()))).toBe('wrong-state');
  });
});

describe('a link that is sent again', () => {
  const asked = withNewAddress(person(), second, facts());

  test('ends the one before', () => {
    const to = withNewLink(asked, facts({ linkId: 'link-2' }));
    expect(codeOf(() => confirmAddress(to, 'link-1'))).toBe('link-not-valid');
    expect(confirmAddress(to, 'link-2').email).toBe(second);
  });

  test('is not needed once the issuer vouches for the address', () => {
    expect(withNewLink(asked, facts({ vouchedFor: second }))).toEqual(person({ email: second }));
  });

  test('is refused where no address waits', () => {
    expect(codeOf(() => withNewLink(person(), facts()))).toBe('wrong-state');
  });
});

test('a link confirms nothing for a person who has been removed', () => {
  const removed: Person = { ...withNewAddress(person(), second, facts()), state: 'removed' };
  expect(codeOf(() => confirmAddress(removed, 'link-1'))).toBe('link-not-valid');
  expect(addressActions(removed)).toEqual([]);
});

test('the person may do what there is to do about the address', () => {
  expect(addressActions(person())).toEqual([]);
  expect(addressActions(withFirstAddress(person(), facts(), undefined))).toEqual(['resend-confirmation']);
  expect(addressActions(withNewAddress(person(), second, facts()))).toEqual([
    'resend-confirmation',
    'cancel-address-change',
  ]);
});

test('only a new address is newly confirmed', () => {
  const unconfirmed = person({ emailState: 'unconfirmed' });
  expect(isNewlyConfirmed(undefined, person())).toBe(true);
  expect(isNewlyConfirmed(unconfirmed, person())).toBe(true);
  expect(isNewlyConfirmed(person(), person({ email: second }))).toBe(true);
  expect(isNewlyConfirmed(person(), person({ name: 'Kari N.' }))).toBe(false);
  expect(isNewlyConfirmed(person(), unconfirmed)).toBe(false);
});

test('an address that 0.1.0 stored counts as confirmed', () => {
  const { emailState: _, ...stored } = person();
  expect(personSchema.parse(stored).emailState).toBe('confirmed');
});
