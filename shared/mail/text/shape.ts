import type { Conclusion } from '../../consortium/consortium.ts';
import type { ReplyProblem } from '../../invitation/reply-problem.ts';
import type { Side as CriteriaSide, CriterionName } from '../../matching/criteria.ts';
import type { AddressChange, CancelReason, MeetingChange } from '../../outbox.ts';
import type { Side } from '../../person/role.ts';

/** Words for a share of something: all of it, none of it, or a figure in the language's own form. */
export type Share = { all: string; none: string; some: (figure: string) => string };
/** Words for the steps of a scale, the lowest first. */
export type Steps<Rest extends string[]> = readonly [string, ...Rest];

/** What each criterion of a side is told with. A criterion added to the engine is a type error here. */
type Reasons<S extends CriteriaSide, Words extends Record<CriterionName<S>, unknown>> = Words;

export type ReasonText = {
  provider: Reasons<
    'offer',
    {
      /** Evidence 0–4. */
      evidence: Steps<[string, string, string, string]>;
      capacity: Share;
      reach: Share;
      /** Two steps too high or more, one, none. */
      level: Steps<[string, string]>;
      language: Share;
    }
  >;
  investor: Reasons<
    'investor',
    {
      themes: Share;
      /** The figure is percentage points above the investor's own limit. */
      return: Share;
      /** The figure is how much lower than the investor's own limit the risk is. */
      risk: Share;
      area: Share;
    }
  >;
  employer: Reasons<
    'employer',
    {
      permanence: Steps<[string]>;
      position: Share;
      mentor: Steps<[string]>;
      'language training': Steps<[string]>;
      /** Not yet enough on the first day, enough. */
      level: Steps<[string]>;
    }
  >;
};

/** A mail that says one thing and has one link. */
export type NoticeText<Facts> = {
  subject: (facts: Facts) => string;
  heading: string;
  body: (facts: Facts) => string;
  button: string;
};

type InvitationText = {
  subject: (need: string) => string;
  heading: string;
  intro: (party: string, need: string) => string;
  /** Where the meeting is told of again. */
  changed: Record<MeetingChange, { subject: (need: string) => string; heading: string; intro: string }>;
  when: string;
  place: string;
  online: string;
  answerBy: string;
  /** The whole day counts. */
  untilEndOf: (date: string) => string;
  button: string;
  silence: string;
  yours: string;
  others: string;
  alone: string;
  deliveries: (elements: string) => string;
  investment: Record<'gift' | 'return', (kroner: string) => string>;
  positions: (count: number) => string;
  fit: string;
  reasons: ReasonText;
  agenda: string;
  nothingMissing: string;
  gaps: {
    element: (element: string) => string;
    smallProviders: (missing: number) => string;
    capital: (kroner: string) => string;
  };
  calendar: { title: (need: string) => string; answerHere: string };
};

type ReminderText = { subject: (need: string) => string; heading: string; body: string; button: string };

type CancelledText = {
  subject: (need: string) => string;
  heading: string;
  intro: (party: string, need: string) => string;
  was: string;
  removed: string;
  /** Why, where nobody has written a reason. */
  why: Record<CancelReason, string>;
};

/** Words about a person's own address. */
export type AddressText = {
  'confirm-address': {
    subject: string;
    heading: string;
    body: string;
    valid: (days: number) => string;
    notYou: string;
    button: string;
    footer: (email: string) => string;
  };
  'address-change': Record<
    AddressChange,
    { subject: string; heading: string; body: string; notYou: string }
  > & {
    button: string;
  };
};

/** Every word of every mail, in one language. A missing translation is a type error. */
export type MailText = AddressText & {
  /** BCP 47, for dates and numbers. */
  locale: string;
  /** How a clock is written, and which clock it is. */
  clock: { separator: string; period: (date: string, from: string, to: string) => string };
  /** The last of a list, joined to those before it. */
  and: string;
  sides: Record<Side, string>;
  kroner: (amount: string) => string;
  greeting: (name: string) => string;
  reason: string;
  footer: (email: string) => string;
  quickAnswers: { heading: string; accept: string; decline: string; noTimeFits: string };
  invitation: InvitationText;
  'meeting-invitation': {
    subject: (need: string) => string;
    heading: string;
    withNav: (need: string) => string;
    between: (need: string, others: string) => string;
    silence: string;
  };
  'meeting-proposed': {
    subject: (need: string) => string;
    heading: string;
    body: string;
    objectBy: string;
    button: string;
  };
  /** That an answer is wanted, or that the meeting is near. */
  reminder: Record<'answer' | 'meeting', ReminderText>;
  'invitation-cancelled': CancelledText;
  'reply-not-taken': NoticeText<{ need: string }> & { why: Record<ReplyProblem, string> };
  'profile-approved': NoticeText<{ organisation: string; side: string }>;
  'profile-sent-back': NoticeText<{ organisation: string; side: string }>;
  'person-requested': NoticeText<{ organisation: string }>;
  'person-accepted': NoticeText<{ organisation: string }>;
  /** A request that was declined, or somebody who may not act any more. */
  'person-removed': Record<'requested' | 'active', NoticeText<object>>;
  'consortium-sent-back': NoticeText<{ need: string; parties: string; by: string }>;
  'consortium-concluded': Record<Conclusion['result'], NoticeText<{ need: string; parties: string }>>;
  'evaluator-appointed': NoticeText<{ need: string; parties: string }>;
  'replacement-proposed': NoticeText<{ need: string; leaving: string }> & {
    changes: string;
    joining: (parties: string) => string;
    alsoLeaving: (parties: string) => string;
    nobody: string;
  };
  'consortium-flagged': NoticeText<{ need: string; parties: string }> & { obstacles: string; next: string };
  'mail-stopped': NoticeText<{ person: string; organisation: string }>;
  'round-message': NoticeText<{ round: string; subject: string }>;
  'run-ready': NoticeText<{ need: string; consortia: number }>;
  'run-failed': NoticeText<{ need: string }> & { mend: string };
};
