import { invalid } from '../failure.ts';
import { headerValues, type RawMail } from '../raw-mail.ts';

const maxBytes = 10 * 1024 * 1024;
const maxLine = 998;

/** The headers that SES takes only once and that a mail of any kind may have. */
const single = [
  'Auto-Submitted',
  'Content-Language',
  'Content-Transfer-Encoding',
  'Content-Type',
  'Date',
  'From',
  'In-Reply-To',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Message-ID',
  'MIME-Version',
  'References',
  'Reply-To',
  'Return-Path',
  'Sender',
  'Subject',
];

const bareLineEnd = /(?<!\r)\n|\r(?!\n)/g;

/**
 * What SES refuses of the bytes themselves: more than 10 MB, no end of the headers, lines longer than RFC 5322 has. A
 * bare line feed is refused too: SES takes it, but servers that guard against smuggling do not.
 */
export const checkBytes = (raw: Buffer): void => {
  if (raw.length > maxBytes)
    throw invalid(`Message length is more than ${maxBytes} bytes long: '${raw.length}'.`);
  const text = raw.toString('latin1');
  const bare = text.match(bareLineEnd)?.length ?? 0;
  if (bare > 0) throw invalid(`${bare} lines do not end with CR LF.`);
  if (!/\r?\n\r?\n/.test(text))
    throw invalid('Missing end of headers: a mail has an empty line before its body.');
  if (text.split(/\r?\n/).some((line) => line.length > maxLine))
    throw invalid(`A line is longer than ${maxLine} characters.`);
  if (text.includes('\0')) throw invalid('The mail contains a NUL.');
};

/** What SES refuses of the headers: no From, no name, or one that may occur only once occurring twice. */
export const checkHeaders = (mail: RawMail): void => {
  if (headerValues(mail, 'From').length === 0) throw invalid("Missing required header 'From'.");
  for (const name of single)
    if (headerValues(mail, name).length > 1) throw invalid(`Duplicate header '${name}'.`);
  for (const { name } of mail.headers)
    if (!/^[!-9;-~]+$/.test(name)) throw invalid(`Illegal header name '${name}'.`);
  for (const { name, value } of mail.headers)
    if (/[^\t -~]/.test(value)) throw invalid(`Header '${name}' is not ASCII: encode it (RFC 2047).`);
};
