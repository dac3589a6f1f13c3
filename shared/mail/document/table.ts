import type { Gap, TableParty } from '../party.ts';
import type { MailText } from '../text/shape.ts';
import { kronerInWords, series } from './words.ts';

/** What a party brings, as the end of a sentence about it. */
export const contribution = (text: MailText, party: TableParty): string => {
  const words = text.invitation;
  switch (party.role) {
    case 'provider':
      return words.deliveries(series(text, party.elements));
    case 'investor':
      return words.investment[party.instrument](kronerInWords(text, party.amount));
    case 'employer':
      return words.positions(party.positions);
  }
};

/** A party of the table on one line: who, on which side, with what. */
export const seat = (text: MailText, party: TableParty): string =>
  `${party.name} (${text.sides[party.role]}) ${contribution(text, party)}`;

/** A gap as a point on the agenda. */
export const agendaPoint = (text: MailText, gap: Gap): string => {
  const words = text.invitation.gaps;
  switch (gap.kind) {
    case 'element':
      return words.element(gap.element);
    case 'small-providers':
      return words.smallProviders(gap.missing);
    case 'capital':
      return words.capital(kronerInWords(text, gap.missing));
  }
};
