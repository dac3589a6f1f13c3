import type { Account } from '../account.ts';
import { checkedAddress } from '../check/address.ts';
import { invalid, SesFailure } from '../failure.ts';
import type { Query } from '../query.ts';

export const getSendQuota = (_: Query, account: Account) => ({
  Max24HourSend: account.settings.max24HourSend,
  MaxSendRate: account.settings.maxSendRate,
  SentLast24Hours: account.quota.sentLast24Hours(account.now()),
});

/** Verified at once: nobody has to follow a link here. */
export const verifyEmailIdentity = (query: Query, account: Account) => {
  account.identities.add(checkedAddress(query.required('EmailAddress')));
  return {};
};

export const listIdentities = (query: Query, account: Account) => {
  const type = query.optional('IdentityType');
  const identities = account.identities.all();
  if (type === undefined) return { Identities: identities };
  if (type !== 'EmailAddress' && type !== 'Domain') throw invalid(`Invalid identity type: ${type}`);
  return { Identities: identities.filter((name) => name.includes('@') === (type === 'EmailAddress')) };
};

export const deleteIdentity = (query: Query, account: Account) => {
  account.identities.remove(query.required('Identity').toLowerCase());
  return {};
};

export const createConfigurationSet = (query: Query, account: Account) => {
  const name = query.required('ConfigurationSet.Name');
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name))
    throw new SesFailure('InvalidConfigurationSet', `Invalid configuration set name <${name}>.`);
  if (account.configurationSets.has(name))
    throw new SesFailure('ConfigurationSetAlreadyExists', `Configuration set <${name}> already exists.`);
  account.configurationSets.add(name);
  return {};
};

export const listConfigurationSets = (_: Query, account: Account) => ({
  ConfigurationSets: account.configurationSets.all().map((Name) => ({ Name })),
});
