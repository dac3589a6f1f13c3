import { createHash } from 'node:crypto';
import { type Deps, dayInOslo } from '../../functions/deps.ts';
import { readEnv } from '../../functions/env.ts';
import { carryOut, type OutboxDeps } from '../../functions/outbox/carry-out.ts';
import type { Mail } from '../../functions/outbox/mails.ts';
import { outbox } from '../../functions/store/nouns/bookkeeping.ts';
import { tick } from '../../functions/tick/tick.ts';
import type { MailMessage } from '../../shared/mail/message.ts';
import { testStore } from './store.ts';

const env = readEnv({
  TABLE_NAME: 'trepart-test',
  MAIL_FROM: 'Trepart <ikke-svar@trepart.example>',
  MAIL_REPLY_TO: 'post@trepart.example',
  MAIL_ORGANIZER: 'moter@svar.trepart.example',
  MAIL_CONFIGURATION_SET: 'trepart',
  PAGE_URL: 'https://trepart.example',
  SYNTHETIC_ORGANISATIONS: 'yes',
  LOG_LEVEL: 'SILENT',
});

export type SentMail = { outboxId: string; personId: string; message: MailMessage };

/**
 * The service's own work on a real table, in this process: what time and people start is called, and `settle` then does
 * all that it leaves behind, so that nothing needs waiting for. Time stands still until `clock.now` is set.
 */
export const office = async () => {
  const { store, clock, table } = await testStore();
  const logged: { name: string; facts: object }[] = [];
  const sent: SentMail[] = [];
  let ids = 0;
  const deps: Deps = {
    env,
    store,
    log: (_, name, facts) => void logged.push({ name, facts }),
    now: () => clock.now,
    today: () => dayInOslo(clock.now),
    newId: () => `new-${++ids}`,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  };
  const sendMail = async (outboxId: string, { message, personId }: Mail) => {
    sent.push({ outboxId, personId, message });
    return { messageId: `ses-${sent.length}` };
  };
  const working: OutboxDeps = { ...deps, sendMail };

  /** Carries out what is open until nothing is; what was given up stays. */
  const settle = async (): Promise<void> => {
    const open = await store.all(outbox, { index: 'gsi1', partition: 'OUTBOX#open' });
    const pending = open.filter(({ state }) => state === 'pending');
    for (const { outboxId } of pending) await carryOut(outboxId, working);
    if (pending.length > 0) await settle();
  };

  /** Sets the time, and lets it do what it does. */
  const tickAt = async (now: string): Promise<void> => {
    clock.now = now;
    await tick(deps);
    await settle();
  };

  return { deps, store, table, clock, sent, logged, settle, tickAt };
};
export type Office = Awaited<ReturnType<typeof office>>;

/** The mails of a template since some have been looked at. */
export const mailsOf = ({ sent }: Office, template: MailMessage['template'], from = 0): SentMail[] =>
  sent.slice(from).filter(({ message }) => message.template === template);
