import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient, SendRawEmailCommand, type SendRawEmailCommandInput } from '@aws-sdk/client-ses';
import type { SesOptions } from '../../local/ses/server.ts';
import { startSes } from '../../local/ses/server.ts';

const sender = 'effekt@nav.example';

/** A real SDK client for an endpoint. It asks once: what is refused shows at once. */
export const sesClient = (endpoint: string): SESClient =>
  new SESClient({
    endpoint,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });

export const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'trepart-ses-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** An endpoint of its own on a free port, with `nav.example` verified and the configuration set `trepart`. */
export const testSes = async (options: Partial<SesOptions> = {}) => {
  const { folder, remove } = newFolder();
  const settings = { identities: ['nav.example'], configurationSets: ['trepart'], ...options.settings };
  const ses = await startSes({ port: 0, folder, ...options, settings });
  const client = sesClient(ses.url);
  const stop = async () => {
    client.destroy();
    await ses.stop();
    remove();
  };
  return { ...ses, client, stop };
};

export const rawMail = (headers: Record<string, string> = {}, body = 'Hei.'): Buffer => {
  const all = { From: `NAV Bjerke <${sender}>`, To: 'kari@leverandor.example', Subject: 'Hei', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}\r\n`);
};

/** Sends a raw mail as the SDK does, from the verified sender unless told otherwise. */
export const sendRaw = async (
  client: SESClient,
  raw = rawMail(),
  changes: Partial<SendRawEmailCommandInput> = {},
) => {
  const { MessageId = '' } = await client.send(
    new SendRawEmailCommand({ Source: sender, RawMessage: { Data: raw }, ...changes }),
  );
  return MessageId;
};

/** The refusal that a call ends in, as the SDK tells it. */
export const refusalOf = async (
  call: Promise<unknown>,
): Promise<{ code: string; message: string; status: number }> => {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw new Error('The call was not refused');
  const { $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
  return { code: error.name, message: error.message, status: $metadata?.httpStatusCode ?? 0 };
};
