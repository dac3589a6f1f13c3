import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './database.ts';
import type { SesEvent } from './event.ts';
import type { Mail, MailSummary, Outcome } from './model.ts';

type Row = Record<string, unknown>;

const toSummary = (row: Row, receivers: Row[]): MailSummary => ({
  id: String(row.id),
  acceptedAt: new Date(Number(row.accepted_at)),
  source: String(row.source),
  subject: String(row.subject),
  tags: JSON.parse(String(row.tags)),
  destinations: receivers.map(({ address, outcome }) => ({
    address: String(address),
    outcome: outcome as Outcome,
  })),
  ...(row.configuration_set === null ? {} : { configurationSet: String(row.configuration_set) }),
});

const writer = (database: DatabaseSync) => {
  const addMail = database.prepare(
    'INSERT INTO mail (id, accepted_at, source, subject, configuration_set, tags, raw) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const addReceiver = database.prepare('INSERT INTO receiver (mail_id, address, outcome) VALUES (?, ?, ?)');
  const addEvent = database.prepare('INSERT INTO event (mail_id, body) VALUES (?, ?)');
  return (mail: Mail, events: readonly SesEvent[]) =>
    inTransaction(database, () => {
      addMail.run(
        mail.id,
        mail.acceptedAt.getTime(),
        mail.source,
        mail.subject,
        mail.configurationSet ?? null,
        JSON.stringify(mail.tags),
        mail.raw,
      );
      for (const { address, outcome } of mail.destinations) addReceiver.run(mail.id, address, outcome);
      for (const event of events) addEvent.run(mail.id, JSON.stringify(event));
    });
};

const outcomeChanger = (database: DatabaseSync) => {
  const change = database.prepare('UPDATE receiver SET outcome = ? WHERE mail_id = ? AND address = ?');
  const addEvent = database.prepare('INSERT INTO event (mail_id, body) VALUES (?, ?)');
  return (id: string, receiver: { address: string; outcome: Outcome }, events: readonly SesEvent[]) =>
    inTransaction(database, () => {
      change.run(receiver.outcome, id, receiver.address);
      for (const event of events) addEvent.run(id, JSON.stringify(event));
    });
};

/** The accepted mails, newest first, with what became of each at each of its receivers. */
export const mailStore = (database: DatabaseSync) => {
  const columns = 'id, accepted_at, source, subject, configuration_set, tags';
  const receivers = database.prepare(
    'SELECT address, outcome FROM receiver WHERE mail_id = ? ORDER BY rowid',
  );
  const listAll = database.prepare(`SELECT ${columns} FROM mail ORDER BY number DESC`);
  const listTo = database.prepare(
    `SELECT ${columns} FROM mail WHERE id IN (SELECT mail_id FROM receiver WHERE address = ?) ORDER BY number DESC`,
  );
  const one = database.prepare(`SELECT ${columns}, raw FROM mail WHERE id = ?`);
  const summary = (row: Row) => toSummary(row, receivers.all(String(row.id)));
  return {
    /** Keeps a mail and its events together. */
    add: writer(database),
    /** Notes what became of it later, with the events that tell. */
    setOutcome: outcomeChanger(database),
    list: (to?: string): MailSummary[] =>
      (to === undefined ? listAll.all() : listTo.all(to.toLowerCase())).map(summary),
    find: (id: string): Mail | undefined => {
      const row = one.get(id);
      return row && { ...summary(row), raw: row.raw as Uint8Array };
    },
    clear: () => database.exec('DELETE FROM mail'),
  };
};
