import * as z from 'zod';
import { languageSchema } from '../language.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { emailSchema, instantSchema, lineSchema } from '../text.ts';
import { organisationSchema } from './organisation.ts';
import { roleSchema } from './role.ts';

export const personStates = ['requested', 'active', 'removed'] as const;
export type PersonState = (typeof personStates)[number];

/** What a person writes about themselves. */
export const contactSchema = z.object({
  name: lineSchema(120, 2),
  email: emailSchema,
  language: languageSchema.default('nb'),
});

/** How a person signs up: for whom they act, and in which role. */
export const registrationSchema = contactSchema.extend({
  role: roleSchema,
  organisation: organisationSchema,
});

/** An address that waits for the link that is mailed to it. */
export const waitingEmailSchema = z.object({
  email: emailSchema,
  askedAt: instantSchema,
  /** Names the newest link to it: links that were mailed before are no longer valid. */
  linkId: z.string(),
});

/** A yes of one who decides over a person, and when. */
const yesSchema = z.object({ by: z.string(), at: instantSchema });

/**
 * The service's own record of a person: role and organisation are read from here, never from a claim of the token.
 * `personId` is derived from issuer and subject, so that neither is shown to others.
 */
export const personSchema = registrationSchema.extend({
  personId: z.string(),
  state: z.enum(personStates),
  version: z.int(),
  registeredAt: instantSchema,
  /** Whether mail is known to reach the person at `email`. The addresses that 0.1.0 stored count as confirmed. */
  emailState: z.enum(['confirmed', 'unconfirmed']).default('confirmed'),
  waitingEmail: waitingEmailSchema.optional(),
  /** Who has said yes to the person acting. A moderator is let in by two. */
  acceptances: z.array(yesSchema).optional(),
  /** Who wants a moderator removed, which takes two. */
  removals: z.array(yesSchema).optional(),
  /** For whom, and in which role, the person acted before. */
  history: z
    .array(
      z.object({
        role: roleSchema,
        organisation: z.object({ number: z.string(), name: z.string() }),
        from: instantSchema,
        until: instantSchema,
      }),
    )
    .optional(),
});
export type Person = z.infer<typeof personSchema>;

/** A person who may act: what every handler is given. */
export type Actor = Person & { state: 'active' };

/** `owner` here is an active member of the same organisation and role. */
export const personLifecycle = {
  accept: { from: ['requested'], to: 'active', by: ['moderator', 'owner'] },
  remove: { from: ['requested', 'active'], to: 'removed', by: ['moderator', 'owner'] },
  /** A person takes their own request back. */
  'give-up': { from: ['requested'], to: 'removed', by: ['self'] },
  /** Takes back that a moderator is to be removed, before a second one has agreed. */
  keep: { from: ['active'], to: 'active', by: ['moderator'] },
} as const satisfies Lifecycle<PersonState>;
/** What others decide over a person. */
export type PersonStep = Exclude<keyof typeof personLifecycle, 'give-up'>;
