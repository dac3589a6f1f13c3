/** The embedded engines check no signature; the SDK wants something to sign with. */
export const localAws = {
  region: 'eu-north-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const;

export const accountId = '000000000000';
