import type { SesFailure } from './failure.ts';

export type XmlValue = string | number | readonly XmlValue[] | { readonly [name: string]: XmlValue };

const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const inner = (value: XmlValue): string => {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  if (Array.isArray(value)) return value.map((member) => `<member>${inner(member)}</member>`).join('');
  return Object.entries(value)
    .map(([name, content]) => `<${name}>${inner(content)}</${name}>`)
    .join('');
};

/** The answer to an action of the Query API: what it gives, and the request's id. */
export const answerXml = (action: string, result: XmlValue, requestId: string): string =>
  `<${action}Response xmlns="${namespace}"><${action}Result>${inner(result)}</${action}Result>${inner({
    ResponseMetadata: { RequestId: requestId },
  })}</${action}Response>`;

export const failureXml = ({ code, message, status }: SesFailure, requestId: string): string =>
  `<ErrorResponse xmlns="${namespace}">${inner({
    Error: { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message },
    RequestId: requestId,
  })}</ErrorResponse>`;
