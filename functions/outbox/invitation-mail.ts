import type { Consortium } from '../../shared/consortium/consortium.ts';
import type { Invitation } from '../../shared/invitation/invitation.ts';
import type { Language } from '../../shared/language.ts';
import type { MailOf } from '../../shared/mail/message.ts';
import type { Gap, ReceivingParty, TableParty } from '../../shared/mail/party.ts';
import type { CriterionRow } from '../../shared/matching/answer.ts';
import type { FrozenMarket } from '../../shared/run/market.ts';
import { nameOf, type Taxonomies } from '../../shared/taxonomy/term.ts';

type Facts = { consortium: Consortium; market: FrozenMarket; taxonomies: Taxonomies; language: Language };

const elementName = ({ taxonomies, language }: Facts, code: string) =>
  nameOf(taxonomies, { kind: 'elements', code }, language);

/** What a party of the consortium brings to the table. */
const brings = (facts: Facts, { profileId, side, name }: Consortium['parties'][number]): TableParty => {
  const { entry } = facts.consortium;
  if (side === 'provider') {
    const own = entry.deliveries.filter(({ provider }) => provider === profileId);
    return { role: 'provider', name, elements: own.map(({ element }) => elementName(facts, element)) };
  }
  if (side === 'investor') {
    const amount = entry.investments.find(({ investor }) => investor === profileId)?.amount ?? 0;
    const instrument = facts.market.investors.find(({ id }) => id === profileId)?.instrument ?? 'return';
    return { role: 'investor', name, instrument, amount };
  }
  const positions = entry.jobs.find(({ employer }) => employer === profileId)?.positions ?? 1;
  return { role: 'employer', name, positions };
};

const reasons = (rows: readonly CriterionRow[]) =>
  rows.map(({ name, value }) => ({ criterion: name, value }));

/** Why the party was matched: the criteria of its own delivery, investment or jobs. */
const reasonsFor = (facts: Facts, profileId: string) => {
  const { offers, investors, employers } = facts.consortium.fits;
  return [
    ...offers
      .filter(({ provider }) => provider === profileId)
      .flatMap(({ element, criteria }) =>
        reasons(criteria).map((reason) => ({ ...reason, element: elementName(facts, element) })),
      ),
    ...investors
      .filter(({ investor }) => investor === profileId)
      .flatMap(({ criteria }) => reasons(criteria)),
    ...employers
      .filter(({ employer }) => employer === profileId)
      .flatMap(({ criteria }) => reasons(criteria)),
  ];
};

const gapsFor = (facts: Facts): Gap[] =>
  facts.consortium.entry.gaps.map(({ kind, of }): Gap => {
    if (kind === 'element') return { kind, element: elementName(facts, String(of)) };
    if (kind === 'capital') return { kind, missing: facts.consortium.figures.capitalGap };
    return { kind, missing: Math.max(1, Number(of)) };
  });

type Written = Omit<MailOf<'invitation'>, 'language' | 'to' | 'answerLink'>;

/** The body of one invitation, in the receiver's language. */
export const invitationMail = (invitation: Invitation, facts: Facts): Written => {
  const { parties, consortiumId } = facts.consortium;
  const own = parties.find(({ profileId }) => profileId === invitation.profileId);
  if (own === undefined) throw new Error(`${invitation.invitationId} is for nobody in the consortium`);
  const { start, minutes, place, onlineLink, answerBy } = invitation.meeting;
  return {
    template: 'invitation',
    need: facts.market.need.name,
    party: { ...brings(facts, own), reasons: reasonsFor(facts, own.profileId) } as ReceivingParty,
    others: parties.filter((party) => party !== own).map((party) => brings(facts, party)),
    gaps: gapsFor(facts),
    meeting: {
      id: consortiumId,
      sequence: invitation.sequence,
      start,
      minutes,
      ...(place === undefined ? {} : { place }),
      ...(onlineLink === undefined ? {} : { onlineLink }),
    },
    answerBy,
  };
};
