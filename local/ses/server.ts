import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { close, listen, loopback } from '../listen.ts';
import { type Account, openAccount } from './account.ts';
import { actionOf } from './action/index.ts';
import type { SesEvent } from './event.ts';
import { SesFailure } from './failure.ts';
import { type Inbox, openInbox } from './inbox/inbox.ts';
import { answerInbox } from './inbox/routes.ts';
import { Query, requireSignature } from './query.ts';
import { json, type Reply, readBody, writeReply, xml } from './reply.ts';
import { defaultSesSettings, type SesSettings } from './settings.ts';
import { answerXml, failureXml } from './xml.ts';

export type SesOptions = {
  /** 0 takes any that is free. */
  port: number;
  /** Where mails, events and identities are kept. */
  folder: string;
  settings?: Partial<SesSettings>;
  log?: (line: string) => void;
  now?: () => Date;
  /** Gets every event of mails sent with a configuration set: in order, at least once, also those of an earlier run. */
  onEvent?: (event: SesEvent) => void | Promise<void>;
};

export type Ses = { url: string; inbox: Inbox; stop: () => Promise<void> };

const answerQuery = async (
  request: IncomingMessage,
  account: Account,
  log: (line: string) => void,
): Promise<Reply> => {
  const requestId = randomUUID();
  try {
    requireSignature(request.headers.authorization);
    const query = new Query(await readBody(request));
    const result = await actionOf(query)(query, account);
    return xml(200, answerXml(query.action, result, requestId), requestId);
  } catch (error) {
    if (!(error instanceof SesFailure)) log(`ses: ${error instanceof Error ? error.stack : String(error)}`);
    const failure =
      error instanceof SesFailure
        ? error
        : new SesFailure('InternalFailure', 'The endpoint failed; see its log.', 500);
    return xml(failure.status, failureXml(failure, requestId), requestId);
  }
};

const serve = (account: Account, inbox: Inbox, log: (line: string) => void) => {
  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const url = new URL(request.url ?? '/', `http://${loopback}`);
    const method = request.method ?? 'GET';
    if (method === 'POST' && url.pathname === '/') return answerQuery(request, account, log);
    return answerInbox(inbox, method, url);
  };
  return createServer((request, response) => {
    answer(request)
      .catch((error: unknown): Reply => {
        log(`ses: ${error instanceof Error ? error.stack : String(error)}`);
        return { ...json({ message: 'The inbox failed; see its log.' }), status: 500 };
      })
      .then((reply) => writeReply(response, reply));
  });
};

/**
 * Starts the endpoint on loopback: SES's Query API at `/` and an inbox for people beside it. Throws `SettingError` where
 * the port is taken.
 */
export const startSes = async ({ port, settings, log = () => {}, ...rest }: SesOptions): Promise<Ses> => {
  const account = openAccount({
    now: () => new Date(),
    ...rest,
    log,
    settings: { ...defaultSesSettings, ...settings },
  });
  const inbox = openInbox(account);
  const server = serve(account, inbox, log);
  const bound = await listen(server, port, 'ses').catch(async (error: unknown) => {
    await account.close();
    throw error;
  });
  const stop = async () => {
    await close(server);
    await account.close();
  };
  return { url: `http://${loopback}:${bound}`, inbox, stop };
};
