import type { ReceivingParty } from '../party.ts';
import type { MailText, Share, Steps } from '../text/shape.ts';
import { decimal, percent } from './words.ts';

/** A return this far above what is required has the value 1 (MATCHING §3, investors). */
const fullReturnMargin = 5;

/** How a value of 0–1 is told in one language. */
type Telling = (value: number, text: MailText) => string;

const share =
  (words: Share, figure: (text: MailText, value: number) => string = percent): Telling =>
  (value, text) => {
    if (value >= 1) return words.all;
    return value <= 0 ? words.none : words.some(figure(text, value));
  };

const steps =
  (words: Steps<string[]>, lowest = 0): Telling =>
  (value) =>
    words[Math.round(((value - lowest) / (1 - lowest)) * (words.length - 1))] ?? words[0];

const points = (text: MailText, value: number) => decimal(text, value * fullReturnMargin);

const tellings = ({ invitation: { reasons: words } }: MailText) => ({
  provider: {
    evidence: steps(words.provider.evidence),
    capacity: share(words.provider.capacity),
    reach: share(words.provider.reach),
    level: steps(words.provider.level),
    language: share(words.provider.language),
  },
  investor: {
    themes: share(words.investor.themes),
    return: share(words.investor.return, points),
    risk: share(words.investor.risk),
    area: share(words.investor.area),
  },
  employer: {
    permanence: steps(words.employer.permanence),
    position: share(words.employer.position),
    mentor: steps(words.employer.mentor),
    'language training': steps(words.employer['language training']),
    // The criterion gives 0.5 where the level is not yet enough, never 0.
    level: steps(words.employer.level, 0.5),
  },
});

/** Why the party is at the table, one plain sentence part a criterion; a provider's are gathered element by element. */
export const reasonsInWords = (text: MailText, party: ReceivingParty): readonly string[] => {
  const told = tellings(text);
  switch (party.role) {
    case 'provider':
      return [...Map.groupBy(party.reasons, ({ element }) => element)].map(
        ([element, reasons]) =>
          `${element}: ${reasons.map(({ criterion, value }) => told.provider[criterion](value, text)).join('; ')}`,
      );
    case 'investor':
      return party.reasons
        .filter(({ criterion }) => party.instrument === 'return' || appliesToGifts(criterion))
        .map(({ criterion, value }) => told.investor[criterion](value, text));
    case 'employer':
      return party.reasons.map(({ criterion, value }) => told.employer[criterion](value, text));
  }
};

/** A gift asks for no return and bears no limit on risk, so these two say nothing about it. */
const appliesToGifts = (criterion: string) => criterion !== 'return' && criterion !== 'risk';
