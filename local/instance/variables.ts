import type { EnvSource } from '../../functions/env.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { localAws } from '../engine/credentials.ts';

export const tableName = 'trepart-local';
export const configurationSet = 'trepart-local';
export const mailDomain = 'trepart.example';
/** Where calendars answer invitations. */
export const answerAddress = `moter@svar.${mailDomain}`;

type Parts = {
  pageUrl: string;
  dynamodbUrl: string;
  sesUrl: string;
  firstModeratorSubject: string;
  personRequestsPerMinute: number;
};

/** The functions' own settings, in the shape that they parse at start, and those that Lambda and the SDK go by. */
export const variablesOf = (parts: Parts): Record<string, string> => {
  const own: EnvSource = {
    TABLE_NAME: tableName,
    MAIL_FROM: `Trepart <ikke-svar@${mailDomain}>`,
    MAIL_REPLY_TO: `Trepart <post@${mailDomain}>`,
    MAIL_ORGANIZER: answerAddress,
    MAIL_CONFIGURATION_SET: configurationSet,
    PAGE_URL: parts.pageUrl,
    FIRST_MODERATOR_SUBJECT: parts.firstModeratorSubject,
    PERSON_REQUESTS_PER_MINUTE: String(parts.personRequestsPerMinute),
    SYNTHETIC_ORGANISATIONS: 'yes',
    STAGE: 'local',
    VERSION: packageJson.version,
    LOG_LEVEL: 'INFO',
  };
  return {
    ...own,
    AWS_REGION: localAws.region,
    AWS_ACCESS_KEY_ID: localAws.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localAws.credentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: parts.dynamodbUrl,
    AWS_ENDPOINT_URL_SES: parts.sesUrl,
  };
};
