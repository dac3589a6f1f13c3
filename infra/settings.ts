import * as z from 'zod';
import { allowances } from '../shared/allowance.ts';

const retentionDays = [7, 14, 30, 60, 90, 120, 180, 365, 400, 731] as const;

const flag = z.union([z.boolean(), z.stringbool()]);
const positive = z.coerce.number().int().positive();
const https = z.url({ protocol: /^https$/ });
const list = (item: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(item));

const schema = z
  .strictObject({
    stage: z.enum(['dev', 'prod']),
    /** The page's own domain, with the ARN of its certificate in us-east-1; without them CloudFront's own domain is used. */
    domainName: z.hostname().optional(),
    certificateArn: z.templateLiteral(['arn:aws:acm:us-east-1:', z.string()]).optional(),
    /** Further origins that may call the API from a browser, such as a development server's. */
    extraOrigins: list(z.url()).default([]),
    /** ARN of a web ACL (WAF, us-east-1) for the distribution. */
    webAclArn: z.templateLiteral(['arn:aws:wafv2:us-east-1:', z.string()]).optional(),
    /** The domain that mail is sent from, verified in SES. */
    mailDomain: z.hostname(),
    /** Local part of the sender's address. */
    mailSender: z
      .string()
      .regex(/^[a-z0-9._-]+$/)
      .default('ikke-svar'),
    mailSenderName: z.string().min(1).default('Trepart'),
    mailReplyTo: z.email().optional(),
    /** A domain whose MX record points to SES in this region: answers from people's calendars are taken there. */
    answerDomain: z.hostname().optional(),
    /** Who sends the login's own codes: `cognito` (50 a day) or, once the mail domain is verified, `ses`. */
    loginMail: z.enum(['cognito', 'ses']).default('cognito'),
    /** Where alarms are sent, separated by commas. */
    alarmEmails: list(z.email()).default([]),
    /** The `sub` of the person who may register as the first moderator. */
    firstModeratorSubject: z.string().default(''),
    /** Whether organisation numbers that no real organisation has may register: for demos and tests, never in `prod`. */
    syntheticOrganisations: flag,
    /** Another issuer than the stack's own user pool, with what its access tokens say in `aud`. */
    issuer: https.optional(),
    audience: list(z.string()).optional(),
    clientId: z.string().optional(),
    /** The scope that a token must hold, where the other issuer gives one. */
    apiScope: z.string().optional(),
    /** What the page asks the other issuer for, where that is written otherwise than in the token, as with Entra. */
    loginScope: z.string().optional(),
    /** Resource indicator that the page asks the other issuer for. */
    resource: z.string().optional(),
    /** Where the other issuer's token endpoint lies, if not at the issuer's own origin. */
    issuerOrigins: list(https).default([]),
    logRetentionDays: z.coerce.number().pipe(z.literal([...retentionDays])),
    logLevel: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR']).default('INFO'),
    /** Keeps the table and the people's logins from being deleted with the stack. */
    deletionProtection: flag.default(true),
    requestsPerSecond: positive,
    requestBurst: positive,
    /** How many requests one signed-in person may make in a minute. Cannot be turned off. */
    personRequestsPerMinute: z.coerce.number().int().min(60).max(6000).default(allowances.request.limit),
    /** Concurrent executions kept for each of the API's functions; none unless told, as new accounts have only ten. */
    reservedConcurrency: positive.optional(),
    /** ARN of the stream of a table restored from a backup, to be used in place of the stack's own. */
    restoredTableStream: z
      .templateLiteral(['arn:aws:dynamodb:', z.string(), ':table/', z.string(), '/stream/', z.string()])
      .optional(),
  })
  .refine((it) => (it.domainName === undefined) === (it.certificateArn === undefined), {
    path: ['domainName'],
    message: 'domainName and certificateArn go together',
  })
  .refine((it) => it.stage !== 'prod' || !it.syntheticOrganisations, {
    path: ['syntheticOrganisations'],
    message: 'prod takes real organisations only',
  })
  .refine((it) => it.issuer === undefined || (it.audience !== undefined && it.clientId !== undefined), {
    path: ['issuer'],
    message: 'another issuer needs audience and clientId too',
  });

export type Settings = z.infer<typeof schema>;
export type Stage = Settings['stage'];

/** What differs between the stages, unless told otherwise. */
const stageDefaults = {
  dev: {
    mailDomain: 'dev.trepart.example',
    logRetentionDays: 14,
    requestsPerSecond: 50,
    requestBurst: 100,
    syntheticOrganisations: true,
  },
  prod: {
    mailDomain: 'trepart.example',
    logRetentionDays: 90,
    requestsPerSecond: 200,
    requestBurst: 400,
    syntheticOrganisations: false,
  },
} as const satisfies Record<Stage, Partial<Settings>>;

export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The CDK's own contexts hold one of `@ / :` or belong to its command line. */
const isOurs = (key: string): boolean =>
  !/[@/:]/.test(key) && key !== 'cli-telemetry' && key !== 'acknowledged-issue-numbers';

const sayIssue = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `${path.join('.')}: ${message}`;

/**
 * One stage's settings from the CDK's context: those of the command line (`-c mailDomain=…`), before those kept in
 * `cdk.json` for the stage (`"trepart:prod": { … }`), before the stage's defaults. Throws `SettingsError`, one line,
 * where one of them is wrong.
 */
export const readSettings = (context: Readonly<Record<string, unknown>>): Settings => {
  const given = Object.fromEntries(Object.entries(context).filter(([key]) => isOurs(key)));
  const stage = given.stage ?? 'dev';
  const defaults = stageDefaults[stage as Stage] ?? stageDefaults.dev;
  const kept = context[`trepart:${stage}`] as object | undefined;
  const parsed = schema.safeParse({ ...defaults, ...kept, ...given, stage });
  if (parsed.success) return parsed.data;
  throw new SettingsError(`Settings: ${parsed.error.issues.map(sayIssue).join('; ')}`);
};

/** True while the mail domain is the example that no mail can leave from. */
export const isExampleDomain = ({ mailDomain }: Settings): boolean => mailDomain.endsWith('.example');
