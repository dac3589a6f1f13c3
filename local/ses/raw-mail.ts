import { type EmailAddress, type ParsedMail, parseAddressHeader, simpleParser } from 'mailparser';

export type Header = { name: string; value: string };

/** A raw mail as far as sending it is concerned. */
export type RawMail = { headers: readonly Header[]; parsed: ParsedMail };

const toHeader = (line: string): Header => {
  const colon = line.indexOf(':');
  return {
    name: line.slice(0, colon).trim(),
    value: line
      .slice(colon + 1)
      .replaceAll(/\r?\n(?=[ \t])/g, '')
      .trim(),
  };
};

export const readRawMail = async (raw: Uint8Array): Promise<RawMail> => {
  const parsed = await simpleParser(Buffer.from(raw));
  return { headers: parsed.headerLines.map(({ line }) => toHeader(line)), parsed };
};

export const headerValues = ({ headers }: RawMail, name: string): string[] =>
  headers.filter((header) => header.name.toLowerCase() === name.toLowerCase()).map(({ value }) => value);

/** The bare addresses of an address header or parameter, domains in ASCII as they came. */
export const addressesOf = (text: string): string[] =>
  parseAddressHeader(text, { flatten: true, decodePunycode: false })
    .value.map(({ address }: EmailAddress) => address ?? '')
    .filter((address) => address !== '');

const splitAt = (raw: Buffer): number => {
  const crlf = raw.indexOf('\r\n\r\n');
  return crlf < 0 ? raw.indexOf('\n\n') : crlf;
};

const replaced = new Set(['message-id', 'date', 'bcc', 'return-path']);

/** The mail as a receiver gets it: SES puts in its own `Message-ID` and `Date` and takes out `Bcc`. */
export const asDelivered = (
  raw: Uint8Array,
  mail: { id: string; region: string; acceptedAt: Date },
): Buffer => {
  const whole = Buffer.from(raw);
  const end = splitAt(whole);
  const kept = whole
    .subarray(0, end)
    .toString('latin1')
    .split(/\r?\n(?![ \t])/)
    .filter((line) => !replaced.has(line.slice(0, line.indexOf(':')).trim().toLowerCase()));
  const own = [
    `Message-ID: <${mail.id}@${mail.region}.amazonses.com>`,
    `Date: ${mail.acceptedAt.toUTCString().replace('GMT', '+0000')}`,
  ];
  return Buffer.concat([Buffer.from([...kept, ...own].join('\r\n'), 'latin1'), whole.subarray(end)]);
};
