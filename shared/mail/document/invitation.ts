import type { MailMeeting } from '../meeting.ts';
import type { MailOf, QuickAnswers } from '../message.ts';
import type { MailText } from '../text/shape.ts';
import { type Block, button, type Fact, heading, list, paragraph } from './document.ts';
import { reasonsInWords } from './reason.ts';
import { agendaPoint, contribution, seat } from './table.ts';
import { dateInWords, periodInWords } from './words.ts';

type Invitation = MailOf<'invitation'>;
type Cancelled = MailOf<'invitation-cancelled'>;

export const whereabouts = (text: MailText, meeting: MailMeeting): Fact[] => [
  ...(meeting.place ? [{ term: text.invitation.place, value: meeting.place }] : []),
  ...(meeting.onlineLink
    ? [{ term: text.invitation.online, value: meeting.onlineLink, link: meeting.onlineLink }]
    : []),
];

const meetingFacts = (text: MailText, message: Invitation): Block => ({
  kind: 'facts',
  facts: [
    { term: text.invitation.when, value: periodInWords(text, message.meeting) },
    ...whereabouts(text, message.meeting),
    {
      term: text.invitation.answerBy,
      value: text.invitation.untilEndOf(dateInWords(text, message.answerBy)),
    },
  ],
});

/** Each answer by one link, for those who do not want to log in. */
export const quickly = (text: MailText, links: QuickAnswers | undefined): Block[] => {
  if (links === undefined) return [];
  const { heading: title, accept, decline, noTimeFits } = text.quickAnswers;
  return [
    heading(title),
    button(accept, links.accept),
    button(noTimeFits, links.noTimeFits),
    button(decline, links.decline),
  ];
};

/** A section that is left out where there is nothing to say. */
const section = (title: string, items: readonly string[]): Block[] =>
  items.length > 0 ? [heading(title), list(items)] : [];

/** What an invitation that is told again begins with; nothing where it is new. */
export const changed = (text: MailText, { change }: Pick<Invitation, 'change'>) =>
  change && text.invitation.changed[change];

/** What silence means, to whoever has not said yes yet. */
export const askedFor = (words: string, { accepted }: Pick<Invitation, 'accepted'>): Block[] =>
  accepted ? [] : [paragraph(words)];

export const invitation = (text: MailText, message: Invitation) => {
  const words = text.invitation;
  const told = changed(text, message);
  return {
    subject: (told ?? words).subject(message.need),
    preview: periodInWords(text, message.meeting),
    title: (told ?? words).heading,
    blocks: [
      paragraph(text.greeting(message.to.name)),
      paragraph(told?.intro ?? words.intro(message.party.name, message.need)),
      meetingFacts(text, message),
      button(words.button, message.answerLink),
      ...quickly(text, message.quickAnswers),
      ...askedFor(words.silence, message),
      heading(words.yours),
      paragraph(`${message.party.name} ${contribution(text, message.party)}.`),
      heading(words.others),
      message.others.length > 0
        ? list(message.others.map((party) => seat(text, party)))
        : paragraph(words.alone),
      ...section(words.fit, reasonsInWords(text, message.party)),
      heading(words.agenda),
      message.gaps.length > 0
        ? list(message.gaps.map((gap) => agendaPoint(text, gap)))
        : paragraph(words.nothingMissing),
    ],
  };
};

export const invitationCancelled = (text: MailText, message: Cancelled) => {
  const words = text['invitation-cancelled'];
  const facts = [{ term: words.was, value: periodInWords(text, message.meeting) }];
  return {
    subject: words.subject(message.need),
    preview: periodInWords(text, message.meeting),
    title: words.heading,
    blocks: [
      paragraph(text.greeting(message.to.name)),
      paragraph(words.intro(message.party, message.need)),
      { kind: 'facts', facts: [...facts, ...whereabouts(text, message.meeting)] } as const,
      heading(text.reason),
      { kind: 'quote', text: message.reason } as const,
      paragraph(words.removed),
    ],
  };
};
