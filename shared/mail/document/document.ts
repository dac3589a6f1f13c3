import type { Language } from '../../language.ts';

export type Fact = { term: string; value: string; link?: string };

/** One piece of a mail, said without saying how it looks. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  /** What a person wrote, line breaks kept. */
  | { kind: 'quote'; text: string }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'button'; text: string; link: string };

/** A mail before layout. HTML and plain text are two renderings of the same document, so that they cannot disagree. */
export type MailDocument = {
  language: Language;
  subject: string;
  /** The line that an inbox shows after the subject. */
  preview: string;
  title: string;
  blocks: readonly Block[];
  footer: string;
};

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const button = (text: string, link: string): Block => ({ kind: 'button', text, link });
