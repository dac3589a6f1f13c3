import type { Account } from '../account.ts';
import { SesFailure } from '../failure.ts';
import type { Query } from '../query.ts';
import type { XmlValue } from '../xml.ts';
import * as account from './account.ts';
import { sendRawEmail } from './send-raw-email.ts';

type Action = (query: Query, account: Account) => XmlValue | Promise<XmlValue>;

const notHere = (): never => {
  throw new SesFailure(
    'InvalidAction',
    'This endpoint does not build mails: send a whole one with SendRawEmail.',
  );
};

const actions = new Map<string, Action>(
  Object.entries({
    SendRawEmail: sendRawEmail,
    SendEmail: notHere,
    GetSendQuota: account.getSendQuota,
    VerifyEmailIdentity: account.verifyEmailIdentity,
    ListIdentities: account.listIdentities,
    DeleteIdentity: account.deleteIdentity,
    CreateConfigurationSet: account.createConfigurationSet,
    ListConfigurationSets: account.listConfigurationSets,
  } satisfies Record<string, Action>),
);

/** The action asked for. Refuses one that SES has not, or that this endpoint does not take, at once. */
export const actionOf = ({ action }: Query): Action => {
  const found = actions.get(action);
  if (found === undefined) throw new SesFailure('InvalidAction', `Could not find operation ${action}`);
  return found;
};
