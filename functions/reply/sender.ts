import PostalMime, { addressParser } from 'postal-mime';
import { addressKey } from '../../shared/address.ts';

/** What SNS carries of a mail at most; SES bounces a larger one itself. */
export const largestMail = 150 * 1024;

/** The headers alone: what follows the first empty line is the sender's to fill. */
const headOf = (raw: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const ends = ['\r\n\r\n', '\n\n'].map((line) => bytes.indexOf(line)).filter((at) => at >= 0);
  return raw.slice(0, Math.min(...ends, raw.byteLength));
};

/**
 * The one address that a mail is from; none where `From` is missing, is there twice or names several: a check of the
 * sender vouches for one address, and nobody can say for which. Nothing of the mail's body is read.
 */
export const senderOf = async (raw: Uint8Array<ArrayBuffer>): Promise<string | undefined> => {
  const { headers } = await PostalMime.parse(headOf(raw));
  const [from, ...others] = headers.filter(({ key }) => key === 'from');
  if (from === undefined || others.length > 0) return undefined;
  const [sender, ...more] = addressParser(from.value, { flatten: true });
  return sender?.address && more.length === 0 ? addressKey(sender.address) : undefined;
};
