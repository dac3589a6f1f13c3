import { resolve } from 'node:path';

/** Something the person who starts the service can mend; shown as one line, exit status 2. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

export const portSettings = {
  http: { setting: 'TREPART_PORT', port: 8700 },
  dynamodb: { setting: 'TREPART_DYNAMODB_PORT', port: 8701 },
  ses: { setting: 'TREPART_SES_PORT', port: 8702 },
  login: { setting: 'TREPART_LOGIN_PORT', port: 8703 },
} as const;

export type PortName = keyof typeof portSettings;
/** TCP ports on loopback; 0 takes any that is free. */
export type Ports = Record<PortName, number>;

export type Settings = {
  /** Absolute path of the folder that holds everything the service keeps. */
  dataFolder: string;
  ports: Ports;
  /** A DynamoDB-compatible endpoint to use instead of the embedded engine. */
  dynamodbEndpoint?: string;
  /** How many requests one person may make in a minute, where that is set. */
  personRequestsPerMinute?: number;
};

type Environment = Record<string, string | undefined>;

const readPort = (environment: Environment, name: PortName): number => {
  const { setting, port } = portSettings[name];
  const text = environment[setting];
  if (text === undefined || text === '') return port;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw new SettingError(`${setting} must be a port between 0 and 65535, not "${text}".`);
};

const requests = 'TREPART_PERSON_REQUESTS_PER_MINUTE';

const readRequests = ({ [requests]: text }: Environment): { personRequestsPerMinute?: number } => {
  if (text === undefined || text === '') return {};
  if (/^[1-9]\d{0,5}$/.test(text)) return { personRequestsPerMinute: Number(text) };
  throw new SettingError(`${requests} must be a whole number from 1 to 999999, not "${text}".`);
};

/** The settings of `npm start` and its sisters. Throws `SettingError` naming the setting that cannot be used. */
export const readSettings = (environment: Environment): Settings => ({
  dataFolder: resolve(environment.TREPART_DATA || '.data'),
  ports: {
    http: readPort(environment, 'http'),
    dynamodb: readPort(environment, 'dynamodb'),
    ses: readPort(environment, 'ses'),
    login: readPort(environment, 'login'),
  },
  ...(environment.DYNAMODB_ENDPOINT ? { dynamodbEndpoint: environment.DYNAMODB_ENDPOINT } : {}),
  ...readRequests(environment),
});
