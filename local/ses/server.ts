import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { close, listen, loopback } from '../listen.ts';
import { isFromElsewhere, safely } from '../safely.ts';
import { type Account, openAccount } from './account.ts';
import { actionOf } from './action/index.ts';
import type { SesEvent } from './event.ts';
import { SesFailure } from './failure.ts';
import { type Inbox, openInbox } from './inbox/inbox.ts';
import { answerInbox } from './inbox/routes.ts';
import { Query, requireSignature } from './query.ts';
import { type Notification, type Receiving, receive } from './receive.ts';
import { json, type Reply, readBody, text, writeReply, xml } from './reply.ts';
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
  /** Gets every mail that comes from outside, as a receipt rule would publish it. */
  onReceived?: (notification: Notification) => Promise<void>;
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

type Serving = { account: Account; inbox: Inbox; receiving: Receiving; log: (line: string) => void };

const serve = ({ account, inbox, receiving, log }: Serving) => {
  const answer = async (request: IncomingMessage): Promise<Reply> => {
    if (isFromElsewhere(request)) return text(403, 'A page from elsewhere changes nothing here.\n');
    const url = new URL(request.url ?? '/', `http://${loopback}`);
    const method = request.method ?? 'GET';
    if (method === 'POST' && url.pathname === '/') return answerQuery(request, account, log);
    if (method === 'POST' && url.pathname === '/received')
      return receive(request, url.searchParams, receiving);
    return answerInbox(inbox, method, url);
  };
  const underWay = new Set<Promise<unknown>>();
  const listener: RequestListener = (request, response) => {
    const answered = answer(request)
      .catch((error: unknown): Reply => {
        log(`ses: ${error instanceof Error ? error.stack : String(error)}`);
        return { ...json({ message: 'The inbox failed; see its log.' }), status: 500 };
      })
      .then((reply) => writeReply(response, reply))
      .finally(() => underWay.delete(answered));
    underWay.add(answered);
  };
  const server = createServer(safely(listener));
  return { server, allAnswered: () => Promise.allSettled([...underWay]) };
};

/**
 * Starts the endpoint on loopback: SES's Query API at `/`, an inbox for people beside it, and `/received` for mail from
 * outside. Throws `SettingError` where
 * the port is taken.
 */
export const startSes = async ({
  port,
  settings,
  log = () => {},
  onReceived,
  ...rest
}: SesOptions): Promise<Ses> => {
  const account = openAccount({
    now: () => new Date(),
    ...rest,
    log,
    settings: { ...defaultSesSettings, ...settings },
  });
  const inbox = openInbox(account);
  const { server, allAnswered } = serve({ account, inbox, receiving: { now: account.now, onReceived }, log });
  const bound = await listen(server, port, 'ses').catch(async (error: unknown) => {
    await account.close();
    throw error;
  });
  const stop = async () => {
    await close(server);
    // A request whose client is gone may still be at work on the account.
    await allAnswered();
    await account.close();
  };
  return { url: `http://${loopback}:${bound}`, inbox, stop };
};
