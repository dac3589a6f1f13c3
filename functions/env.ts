import * as z from 'zod';
import { allowances } from '../shared/allowance.ts';

const schema = z.object({
  TABLE_NAME: z.string().min(1),
  /** Sender of every mail, `Name <address>`. */
  MAIL_FROM: z.string().min(3),
  /** Where answers to a mail go. */
  MAIL_REPLY_TO: z.string().min(3),
  /** Where calendars answer invitations: the meetings' organiser. */
  MAIL_ORGANIZER: z.email(),
  MAIL_CONFIGURATION_SET: z.string().min(1),
  /** Where the page is served, without a final slash: links in mails point here. */
  PAGE_URL: z.url(),
  /** The `sub` of the person who may register as the first moderator; empty where none may. */
  FIRST_MODERATOR_SUBJECT: z.string().default(''),
  /** How many requests one person may make in a minute, whatever the route. */
  PERSON_REQUESTS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .default(String(allowances.request.limit))
    .transform(Number),
  /** Whether organisation numbers that no real organisation has may register: for demos and tests. */
  SYNTHETIC_ORGANISATIONS: z.enum(['yes', 'no']).default('no'),
  STAGE: z.string().default('dev'),
  VERSION: z.string().default('0.0.0'),
  LOG_LEVEL: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT']).default('INFO'),
});

export type Env = z.infer<typeof schema>;
/** The same as they stand in the environment. */
export type EnvSource = Record<keyof Env, string>;

/** The Lambda's settings, parsed once at start; a missing one stops the function with its name. */
export const readEnv = (source: Record<string, string | undefined>): Env => {
  const parsed = schema.safeParse(source);
  if (!parsed.success) throw new Error(`Settings: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
};
