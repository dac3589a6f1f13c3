import type { Language } from '../../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { MailText } from './shape.ts';

/** The words of every mail, by language. */
export const mailTexts: Record<Language, MailText> = { nb, nn, en };
