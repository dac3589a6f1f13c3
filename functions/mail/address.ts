import addressparser from 'nodemailer/lib/addressparser';

export type MailAddress = { name: string; address: string };

/**
 * A setting such as `NAV Bjerke <effekt@nav.example>` or a bare address. Throws an Error unless it holds exactly one
 * address.
 */
export const parseAddress = (setting: string): MailAddress => {
  const [first, ...rest] = addressparser(setting, { flatten: true });
  if (first === undefined || rest.length > 0 || !first.address.includes('@'))
    throw new Error(`Not one mail address: ${setting}`);
  return { name: first.name, address: first.address };
};
