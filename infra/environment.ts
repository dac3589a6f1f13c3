import type { EnvSource } from '../functions/env.ts';
import packageJson from '../package.json' with { type: 'json' };
import type { ServiceMail } from './mail.ts';
import type { Settings } from './settings.ts';
import type { ServiceTable } from './table.ts';

type Parts = { settings: Settings; table: ServiceTable; mail: ServiceMail; pageUrl: string };

/** The functions' environment, in the shape that they parse at start: a setting they gain is a type error here. */
export const environmentOf = ({ settings, table, mail, pageUrl }: Parts): EnvSource => ({
  TABLE_NAME: table.name,
  MAIL_FROM: mail.from,
  MAIL_REPLY_TO: mail.replyTo,
  MAIL_ORGANIZER: mail.organizer,
  MAIL_CONFIGURATION_SET: mail.configurationSetName,
  PAGE_URL: pageUrl,
  FIRST_MODERATOR_SUBJECT: settings.firstModeratorSubject,
  PERSON_REQUESTS_PER_MINUTE: String(settings.personRequestsPerMinute),
  SYNTHETIC_ORGANISATIONS: settings.syntheticOrganisations ? 'yes' : 'no',
  STAGE: settings.stage,
  VERSION: packageJson.version,
  LOG_LEVEL: settings.logLevel,
});
