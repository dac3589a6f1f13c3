import { openDatabase } from './database.ts';
import type { SesEvent } from './event.ts';
import { eventStore } from './event-store.ts';
import { mailStore } from './mail-store.ts';
import { nameList } from './names.ts';
import { publisher } from './publisher.ts';
import { quota } from './quota.ts';
import type { SesSettings } from './settings.ts';

export type AccountOptions = {
  folder: string;
  settings: SesSettings;
  log: (line: string) => void;
  now: () => Date;
  onEvent?: (event: SesEvent) => void | Promise<void>;
};

export type Account = ReturnType<typeof openAccount>;

/** One SES account: what it may send, what it has sent, and what became of that. Kept in `folder`. */
export const openAccount = ({ folder, settings, log, now, onEvent }: AccountOptions) => {
  const database = openDatabase(folder);
  const events = eventStore(database);
  const identities = nameList(database, 'identity');
  const configurationSets = nameList(database, 'configuration_set');
  for (const identity of settings.identities) identities.add(identity.toLowerCase());
  for (const name of settings.configurationSets) configurationSets.add(name);
  const publishing = publisher(events, { onEvent, log });
  publishing.publish();
  return {
    settings,
    now,
    identities,
    configurationSets,
    suppressed: nameList(database, 'suppressed'),
    quota: quota(database, settings),
    mails: mailStore(database),
    events,
    publish: publishing.publish,
    close: async () => {
      await publishing.stop();
      database.close();
    },
  };
};
