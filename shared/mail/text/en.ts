import { address } from './address/en.ts';
import { people } from './people/en.ts';
import { reasons } from './reasons/en.ts';
import type { MailText } from './shape.ts';

/** English. */
export const en: MailText = {
  locale: 'en-GB',
  clock: { separator: ':', period: (date, from, to) => `${date}, ${from}–${to} (time in Norway)` },
  and: 'and',
  sides: { provider: 'provider', investor: 'investor', employer: 'employer' },
  kroner: (amount) => `NOK ${amount}`,
  greeting: (name) => `Hello, ${name}`,
  reason: 'Reason',
  footer: (email) =>
    `Trepart is NAV's service for putting together outcome contracts. This e-mail was sent automatically to ${email} because you are registered with the service.`,
  quickAnswers: {
    heading: 'Answer without logging in',
    accept: 'Yes, we will come',
    decline: 'No, we will not come',
    noTimeFits: 'The time does not suit us',
  },
  'meeting-invitation': {
    subject: (need) => `Meeting invitation: ${need}`,
    heading: 'You are invited to a meeting',
    withNav: (need) => `NAV invites you to a one-to-one meeting about ${need}.`,
    between: (need, others) => `You are invited to a meeting with ${others} about ${need}.`,
    silence: 'If we do not hear from you in time, the time goes to somebody else.',
  },
  'meeting-proposed': {
    subject: (need) => `Provisional meeting time: ${need}`,
    heading: 'Provisional meeting time',
    body: 'This is a proposal. If the time suits you, there is nothing to do. If it does not, tell us before the deadline; the invitation comes after that.',
    objectBy: 'Tell us by',
    button: 'See the proposal',
  },
  reminder: {
    answer: {
      subject: (need) => `Reminder to answer: ${need}`,
      heading: 'We have not had your answer',
      body: 'You are invited to a meeting and have not answered yet. Answer before the deadline, or the place may go to somebody else.',
      button: 'Answer the invitation',
    },
    meeting: {
      subject: (need) => `Reminder of a meeting: ${need}`,
      heading: 'The meeting is near',
      body: 'You have accepted this meeting. If you cannot come after all, tell us as soon as you can.',
      button: 'See the meeting',
    },
  },
  invitation: {
    subject: (need) => `Invitation to a meeting: ${need}`,
    heading: 'You are invited to a meeting',
    intro: (party, need) =>
      `NAV proposes ${party} as part of a consortium for the need “${need}”, and invites all the parties to a meeting together.`,
    changed: {
      moved: {
        subject: (need) => `Changed meeting: ${need}`,
        heading: 'The meeting has changed',
        intro:
          'The meeting has changed since the last invitation. What you read here is what holds now, and we need a new answer.',
      },
      table: {
        subject: (need) => `New party at the meeting: ${need}`,
        heading: 'Somebody else has come to the table',
        intro:
          'One of the parties of the consortium has been replaced. Time and place are as before. If you have said yes already, your answer stands.',
      },
      deadline: {
        subject: (need) => `More time to answer: ${need}`,
        heading: 'You have more time to answer',
        intro:
          'Something stood in the way of the meeting and is gone now. Time and place are as before; you have longer to answer. If you have said yes already, your answer stands.',
      },
    },
    when: 'When',
    place: 'Place',
    online: 'Online',
    answerBy: 'Answer by',
    untilEndOf: (date) => `the end of ${date}`,
    button: 'Answer the invitation',
    silence:
      'You may answer yes, no, or that the time does not suit. If we do not hear from you in time, NAV may ask another party instead.',
    yours: 'What you bring',
    others: 'The others at the table',
    alone: 'No other party has joined yet.',
    deliveries: (elements) => `answers for ${elements}`,
    investment: { gift: (kroner) => `gives ${kroner}`, return: (kroner) => `invests ${kroner}` },
    positions: (count) => (count === 1 ? 'offers 1 job' : `offers ${count} jobs`),
    fit: 'How you fit the need',
    reasons,
    agenda: 'What the meeting must solve',
    nothingMissing: 'Nothing is missing. The meeting can go straight to the agreement.',
    gaps: {
      element: (element) => `Who can answer for ${element}?`,
      smallProviders: (missing) =>
        missing === 1
          ? 'One small provider or social entrepreneur is missing.'
          : `${missing} small providers or social entrepreneurs are missing.`,
      capital: (kroner) => `${kroner} of the capital is missing.`,
    },
    calendar: { title: (need) => `Meeting: ${need}`, answerHere: 'Answer here' },
  },
  'invitation-cancelled': {
    subject: (need) => `Cancelled meeting: ${need}`,
    heading: 'The meeting is cancelled',
    intro: (party, need) =>
      `The meeting about the need “${need}”, to which ${party} was invited, will not take place.`,
    was: 'Was to be',
    removed: 'The calendar file in this e-mail takes the meeting out of your calendar.',
    why: {
      cancelled: 'NAV has called the meeting off.',
      declined: 'Somebody else who had to be there cannot come.',
      expired: 'We did not hear from you before the deadline.',
      'stand-in': 'Somebody else in the organisation takes the place at the meeting.',
      replaced: 'Another party takes the place in the consortium.',
    },
  },
  'reply-not-taken': {
    subject: ({ need }) => `Your answer is not recorded: ${need}`,
    heading: 'Your answer is not recorded',
    body: ({ need }) =>
      `We received an answer from your calendar to the invitation to the meeting about “${need}”, but could not take it.`,
    why: {
      'too-late': 'The deadline has passed. Contact NAV if it is urgent.',
      'not-yes-or-no':
        'We need a yes or a no. “Maybe”, another time and answers for others cannot be taken from a calendar. On the page you can say that the time does not suit, or let a colleague take the place.',
      'time-taken': 'You already have another meeting at that time.',
      'no-longer': 'The invitation no longer holds.',
      'shared-address':
        'Several who are invited to the meeting use this address, so we cannot see who answers. Answer by the link in the mail or on the page.',
    },
    button: 'Open the invitation',
  },
  'profile-approved': {
    subject: ({ organisation }) => `The profile of ${organisation} is approved`,
    heading: 'The profile is approved',
    body: ({ organisation, side }) =>
      `NAV has approved the profile of ${organisation} as ${side}. From now on it takes part when NAV puts together consortia.`,
    button: 'See the profile',
  },
  'profile-sent-back': {
    subject: ({ organisation }) => `The profile of ${organisation} needs changes`,
    heading: 'The profile needs changes',
    body: ({ organisation, side }) =>
      `NAV has read the profile of ${organisation} as ${side} and sent it back. Change it and submit it again.`,
    button: 'Change the profile',
  },
  ...people,
  ...address,
  'consortium-sent-back': {
    subject: ({ need }) => `Consortium sent back: ${need}`,
    heading: 'The consortium is sent back',
    body: ({ need, parties, by }) =>
      `${by} has sent back the consortium that you recommended for the need “${need}”: ${parties}.`,
    button: 'See the consortium',
  },
  'consortium-concluded': {
    contract: {
      subject: ({ need }) => `There will be a contract: ${need}`,
      heading: 'There will be a contract',
      body: ({ need, parties }) =>
        `NAV and the parties have agreed on a contract for the need “${need}”. The parties are ${parties}. Thank you for taking part.`,
      button: 'See the consortium',
    },
    'no-contract': {
      subject: ({ need }) => `There was no contract: ${need}`,
      heading: 'There was no contract this time',
      body: ({ need, parties }) =>
        `The work on the need “${need}” did not lead to a contract with this consortium: ${parties}. Your profile still counts, and you may be part of a new consortium.`,
      button: 'See the consortium',
    },
  },
  'evaluator-appointed': {
    subject: ({ need }) => `You are appointed as evaluator: ${need}`,
    heading: 'You are appointed as evaluator',
    body: ({ need, parties }) =>
      `NAV has appointed you as independent evaluator for the need “${need}”. The consortium consists of ${parties}. You can read its terms and outcome targets.`,
    button: 'See the consortium',
  },
  'replacement-proposed': {
    subject: ({ need }) => `A party must be replaced: ${need}`,
    heading: 'A party must be replaced',
    body: ({ need, leaving }) =>
      `${leaving} will not come to the meeting about the need “${need}”. The engine has looked for the next best party that keeps the rest together. Nobody is invited until you approve.`,
    button: 'See the proposal',
    changes: 'What changes',
    joining: (parties) => `${parties} would join.`,
    alsoLeaving: (parties) => `${parties} would leave, as they do not fit with whoever joins.`,
    nobody: 'Nobody else can take the place.',
  },
  'consortium-flagged': {
    subject: ({ need }) => `A consortium may not meet: ${need}`,
    heading: 'The parties may not meet',
    body: ({ need, parties }) =>
      `Something has changed, so that the parties of the consortium for the need «${need}» may not meet now. They are ${parties}.`,
    button: 'See the consortium',
    obstacles: 'What stands in the way',
    next: 'Once it is mended, you can go on. Otherwise you can conclude the consortium without a contract and choose another.',
  },
  'mail-stopped': {
    subject: ({ person }) => `Mail does not reach ${person}`,
    heading: 'The mail does not arrive',
    body: ({ person, organisation }) =>
      `The address of ${person} at ${organisation} takes no mail. We send no more there. Reach them in another way, and ask them to correct the address.`,
    button: 'See who it is about',
  },
  'round-message': {
    subject: ({ round, subject }) => `${round}: ${subject}`,
    heading: 'A message from NAV',
    body: ({ round }) =>
      `NAV has sent this message to everybody in ${round}. All are told the same, and the message can be read by anybody on the page of the dialogue round.`,
    button: 'See the dialogue round',
  },
  'run-ready': {
    subject: ({ need }) => `The run is ready: ${need}`,
    heading: 'The run is ready',
    body: ({ need, consortia }) =>
      `The run for the need “${need}” is ready and gave ${consortia === 1 ? '1 consortium' : `${consortia} consortia`}.`,
    button: 'See the result',
  },
  'run-failed': {
    subject: ({ need }) => `The run stopped: ${need}`,
    heading: 'The run stopped',
    body: ({ need }) => `The run for the need “${need}” could not be completed.`,
    mend: 'What to mend',
    button: 'Go to the need',
  },
};
