/** How a field is read: as it is, rounded, as one of a few words, or not at all. */
export type Access = 'shown' | 'rounded' | 'in-words' | 'never';

/**
 * What a reader is to the party, or to the consortium, that a field is of. One reader may be several at once, and then
 * reads as the one who reads the most. A consortium binds its parties from the approval on: before that, an investor
 * and a provider may stand beside each other in ten candidates of a run without either having agreed to anything.
 */
export const readerKinds = [
  /** Those who act for the party itself. */
  'itself',
  /** Another party of the same consortium, once two moderators have approved it. */
  'partner',
  /** Another party of the same consortium, which is still only a candidate. */
  'candidate',
  /** A party with a seat at the same meeting, or of the same round and of a consortium together. */
  'round',
  /** An investor whose approved mandate, as it is today, is not excluded from the need by any rule. */
  'fittingInvestor',
  /** An investor whose approved mandate is excluded from the need. */
  'otherInvestor',
  /** Any other party. */
  'party',
  /** An evaluator who is appointed to the consortium. */
  'evaluator',
  'moderator',
  /** No login. */
  'anyone',
] as const;
export type ReaderKind = (typeof readerKinds)[number];

type Reads = Partial<Record<ReaderKind, Access>>;

const shown = 'shown';
const rounded = 'rounded';
const words = 'in-words';

/** Its own, and NAV's. */
const own = { itself: shown, moderator: shown } as const;
/** Whoever may open the consortium reads it. */
const inConsortium = {
  itself: shown,
  partner: shown,
  candidate: shown,
  fittingInvestor: shown,
  otherInvestor: shown,
  evaluator: shown,
  moderator: shown,
} as const;
const moderators = { moderator: shown } as const;

/**
 * Who reads what of whom, field by field. What a row does not name is never read. The answers ask this table, so a field
 * that is not in it reaches no reader, and it is published as it stands here.
 */
export const visibility = {
  'provider.price': { ...own, fittingInvestor: shown },
  /** Not even in words: those of several needs with different numbers of participants would close in on it. */
  'provider.capacity': own,
  'provider.evidence': { ...own, fittingInvestor: shown },
  'provider.levels': { ...own, fittingInvestor: words },
  'provider.reach': inConsortium,

  'investor.returnAndLoss': own,
  'investor.ticket': own,
  'investor.themes': { ...own, fittingInvestor: words },
  /** Whether it gives or invests; its partners are told in the invitation. */
  'investor.instrument': { ...own, partner: shown },
  'investor.requirements': own,
  /** Its own amount too, until the approval: with the capital and one other investor, it would tell the other's. */
  'investor.amount': {
    itself: words,
    partner: shown,
    candidate: words,
    fittingInvestor: words,
    otherInvestor: words,
    evaluator: shown,
    moderator: shown,
  },
  'investor.interest': own,

  'employer.positions': inConsortium,
  'employer.positionShare': own,
  'employer.job': { ...own, fittingInvestor: words },

  'party.name': inConsortium,
  'party.profile': own,
  'party.conflicts': own,
  'party.fit': { ...own, fittingInvestor: words },

  'consortium.members': inConsortium,
  'consortium.order': inConsortium,
  'consortium.state': inConsortium,
  'consortium.contract': { ...inConsortium, anyone: shown },
  'consortium.gaps': inConsortium,
  'consortium.coverage': {
    itself: words,
    partner: words,
    candidate: words,
    fittingInvestor: words,
    otherInvestor: words,
    moderator: shown,
  },
  'consortium.raised': {
    itself: words,
    partner: shown,
    candidate: words,
    fittingInvestor: words,
    otherInvestor: words,
    evaluator: shown,
    moderator: shown,
  },
  /** How well the elements are covered and the jobs fit. What the money fits is no part of it. */
  'consortium.delivery': { fittingInvestor: rounded, otherInvestor: rounded, moderator: shown },
  'consortium.score': moderators,
  'consortium.comparison': { fittingInvestor: words, otherInvestor: words, moderator: shown },
  'consortium.closedBy': { itself: shown, moderator: shown },
  'consortium.decisions': moderators,
  'consortium.meeting': { partner: shown, moderator: shown },
  'consortium.conclusion': inConsortium,
  'consortium.conclusionReason': { partner: shown, evaluator: shown, moderator: shown },
  'consortium.evaluators': moderators,
  'consortium.replacements': moderators,

  'person.name': { itself: shown, partner: shown, round: shown, moderator: shown },
  'person.contact': { itself: shown, partner: shown, round: shown, moderator: shown },
  'person.mailbox': own,
  /** Who let somebody in or wants them removed, and as what they acted before. */
  'person.standing': moderators,

  'signUp.party': { itself: shown, moderator: shown, anyone: shown },
  'signUp.details': own,
  'signUp.presence': own,
  'meeting.seats': { itself: shown, round: shown, moderator: shown },
  'meeting.time': { itself: shown, round: shown, moderator: shown },
  'meeting.objection': own,
  'meeting.presence': moderators,
  'invitation.answer': own,

  'run.market': moderators,
  'run.fits': moderators,
  'run.reports': moderators,
  'audit.entry': moderators,
} as const satisfies Record<string, Reads>;

export type Field = keyof typeof visibility;
export const fields = Object.keys(visibility) as Field[];

/** How one kind of reader reads a field. */
export const accessOf = (field: Field, kind: ReaderKind): Access => {
  const reads: Reads = visibility[field];
  return reads[kind] ?? 'never';
};

const openness: readonly Access[] = ['never', 'in-words', 'rounded', 'shown'];

/** How a reader who is all of these reads a field: as the one of them who reads the most. What anyone reads, all do. */
export const mayRead = (field: Field, kinds: readonly ReaderKind[]): Access =>
  [...kinds, 'anyone' as const]
    .map((kind) => accessOf(field, kind))
    .reduce((most, access) => (openness.indexOf(access) > openness.indexOf(most) ? access : most), 'never');
