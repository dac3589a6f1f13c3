import type { Language } from '../../shared/language.ts';
import {
  type MailMessage,
  type MailOf,
  type MailTemplate,
  mailMessageSchema,
} from '../../shared/mail/message.ts';

const envelope = (language: Language) => ({
  language,
  to: { name: 'Kari Nordmann', email: 'kari@leverandor.example' },
});
const need = 'Arbeid for innvandrere på Bjerke';
const link = 'https://trepart.example/side?a=1&b=2';
const meeting = {
  id: 'bjerke-2024.c1',
  sequence: 0,
  start: '2026-12-03T10:00',
  minutes: 60,
  place: 'NAV Bjerke, møterom 2',
  onlineLink: 'https://teams.example/l/meetup?a=1&b=2',
};

/** An invitation to a small provider that brings two elements, at a table with one party of each other side. */
export const invitation = (language: Language = 'nb', changes: Partial<MailOf<'invitation'>> = {}) =>
  mailMessageSchema.parse({
    template: 'invitation',
    ...envelope(language),
    need,
    party: {
      role: 'provider',
      name: 'iKan AS',
      elements: ['kartlegging', 'arbeidspraksis'],
      reasons: [
        { criterion: 'evidence', value: 0.5, element: 'kartlegging' },
        { criterion: 'capacity', value: 0.4, element: 'kartlegging' },
        { criterion: 'reach', value: 1, element: 'kartlegging' },
        { criterion: 'level', value: 0.5, element: 'arbeidspraksis' },
        { criterion: 'language', value: 0, element: 'arbeidspraksis' },
      ],
    },
    others: [
      { role: 'investor', name: 'Stiftelsen Håp', instrument: 'gift', amount: 2_000_000 },
      { role: 'employer', name: 'Barnehagene i Bjerke', positions: 6 },
    ],
    gaps: [
      { kind: 'element', element: 'digitale ferdigheter' },
      { kind: 'capital', missing: 1_500_000 },
    ],
    meeting,
    answerBy: '2026-11-30',
    answerLink: link,
    ...changes,
  }) as MailOf<'invitation'>;

export const cancellation = (
  language: Language = 'nb',
  changes: Partial<MailOf<'invitation-cancelled'>> = {},
) =>
  mailMessageSchema.parse({
    template: 'invitation-cancelled',
    ...envelope(language),
    need,
    party: 'iKan AS',
    meeting: { ...meeting, sequence: 1 },
    reason: 'En av partene har trukket seg.',
    ...changes,
  }) as MailOf<'invitation-cancelled'>;

const quickAnswers = { accept: link, decline: link, noTimeFits: link };

const flagged = [{ kind: 'withdrawn', party: { profileId: 'provider-310000019', name: 'iKan AS' } }];

const notices: { [T in Exclude<MailTemplate, 'invitation' | 'invitation-cancelled'>]: object } = {
  'consortium-flagged': { need, parties: ['iKan AS', 'Stiftelsen Håp'], obstacles: flagged, link },
  'meeting-invitation': {
    need,
    party: 'iKan AS',
    others: ['Stiftelsen Håp'],
    meeting,
    answerBy: '2026-11-30',
    answerLink: link,
    quickAnswers,
  },
  'meeting-proposed': { need, meeting, objectBy: '2026-11-25', link },
  reminder: { of: 'answer', need, meeting, answerBy: '2026-11-30', link, quickAnswers },
  'reply-not-taken': { need, why: 'not-yes-or-no', link },
  'profile-approved': { side: 'provider', organisation: 'iKan AS', link },
  'profile-sent-back': {
    side: 'investor',
    organisation: 'iKan AS',
    link,
    reason: 'Prisen mangler.\nKapasiteten også.',
  },
  'person-requested': {
    organisation: 'iKan AS',
    link,
  },
  'confirm-address': { to: { name: '', email: 'kari@leverandor.example' }, days: 3, link },
  'address-change': { step: 'asked', link },
  'person-accepted': { organisation: 'iKan AS', link },
  'person-removed': { was: 'requested', link },
  'consortium-sent-back': {
    need,
    parties: ['iKan AS', 'Stiftelsen Håp'],
    by: 'Siri Moe',
    reason: 'For lite kapital.',
    link,
  },
  'consortium-concluded': {
    need,
    parties: ['iKan AS', 'Stiftelsen Håp'],
    result: 'no-contract',
    reason: 'Kapitalen kom ikke på plass.',
    link,
  },
  'evaluator-appointed': { need, parties: ['iKan AS', 'Stiftelsen Håp'], link },
  'replacement-proposed': {
    need,
    leaving: 'iKan AS',
    joining: ['Norskskolen AS'],
    alsoLeaving: ['Stiftelsen Håp'],
    link,
  },
  'mail-stopped': { person: 'Kari Nordmann', organisation: 'iKan AS', link },
  'round-message': {
    round: 'Dialogrunde Bjerke',
    subject: 'Nye spørsmål',
    text: 'Vi har lagt ut svar.\nLes dem på siden.',
    link,
  },
  'run-ready': { need, consortia: 10, link },
  'run-failed': { need, mend: ['Utbetalingene kan ikke nå kapitalen.'], link },
};

/** One mail of each template, in a language. */
export const everyMail = (language: Language): MailMessage[] => [
  invitation(language),
  cancellation(language),
  ...Object.entries(notices).map(([template, facts]) =>
    mailMessageSchema.parse({ template, ...envelope(language), ...facts }),
  ),
];
