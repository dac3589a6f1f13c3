export type SesSettings = {
  region: string;
  /** Verified when the endpoint starts: addresses, and domains whose every address counts as verified. */
  identities: readonly string[];
  configurationSets: readonly string[];
  /** Receivers a second. */
  maxSendRate: number;
  /** Receivers in any 24 hours. */
  max24HourSend: number;
};

/** What an account out of the sandbox usually has; nothing is verified until somebody says so. */
export const defaultSesSettings: SesSettings = {
  region: 'eu-north-1',
  identities: [],
  configurationSets: [],
  maxSendRate: 14,
  max24HourSend: 50_000,
};
